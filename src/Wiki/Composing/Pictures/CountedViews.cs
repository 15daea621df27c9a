using Wiki.Composing.Citing;
using Wiki.Composing.Drawings;
using Wiki.Pages;
using Wiki.Pages.Drawings;

namespace Wiki.Composing.Pictures;

/// <summary>
/// Draws the numbers that reports give for the same thing, each on the days when its report can have appeared.
/// </summary>
internal static class CountedViews
{
    /// <summary>A small picture for each thing that at least two of the claims count, all on one scale.</summary>
    public static IReadOnlyList<ScaleView> Of(IEnumerable<Claim> claims, PageScope scope)
    {
        var quantities = Rivals.Quantities(claims).ToList();
        var given = quantities.SelectMany(quantity => quantity.SelectMany(claim => Sources(claim, scope))).ToList();
        if (given.Count == 0)
            return [];
        var scale = DayScale.Of(given.Select(Days));
        return quantities.ConvertAll(quantity => View(quantity, scale, scope));
    }

    private static ScaleView View(IReadOnlyList<Claim> quantity, DayScale scale, PageScope scope)
    {
        var figure = quantity[0].Figure!;
        var measure = scope.Corpus.Site.MeasureOf(figure.Measure).Label;
        var unit = figure.Unit.Value;
        var heading = unit.Equals(measure, StringComparison.OrdinalIgnoreCase) ? measure : $"{measure}: {unit}";
        var rows = quantity.OrderByDescending(claim => claim.Figure!.Value.Value.Numbers.DefaultIfEmpty().Max())
            .ThenBy(claim => claim.Id, StringComparer.Ordinal)
            .SelectMany(claim => Sources(claim, scope).Select(source => Row(claim, source, scale, scope)));
        return new ScaleView(scope.Corpus.Get<Record>(figure.Of).Name)
        {
            Ticks = Ends(scale.Ticks()),
            Grid = scale.Grid(),
            Lanes = [new TimeLane(heading, DayWords.Of(scale.Start, scale.End), [.. rows])],
        };
    }

    /// <summary>A small picture has room for the first day and the last, which stays within it.</summary>
    private static IReadOnlyList<PlacedText> Ends(IReadOnlyList<PlacedText> ticks) =>
        ticks.Count > 2 ? [ticks[0], ticks[^1] with { X = Lengths.Percent(100), Anchor = "end" }] : ticks;

    private static TimeRow Row(Claim claim, Source source, DayScale scale, PageScope scope)
    {
        var (value, at) = (new Link(claim.Figure!.Value.Value.Display, scope.Href(claim.Route)), Days(source));
        var style = at.Day is null ? TimeMarkStyle.Within : TimeMarkStyle.Day;
        return new TimeRow(value, "", [Badges.Of([claim], scope).First(badge => badge.Text == source.Badge.Value)])
        {
            Mark = TimeMarks.Between(scale.X(at.Start ?? scale.Start), scale.X(at.End ?? scale.End), style),
        };
    }

    private static IEnumerable<Source> Sources(Claim claim, PageScope scope) =>
        claim.Citations.Where(citation => citation.Carries)
            .Select(citation => scope.Corpus.Get<Source>(citation.Source))
            .Distinct()
            .InOrder();

    private static Placement Days(Source source)
    {
        var days = source.Published.Value;
        return new Placement(days.Earliest, days.Latest)
        {
            Start = days.Earliest?.DayNumber,
            End = days.Latest?.DayNumber + 1,
        };
    }
}
