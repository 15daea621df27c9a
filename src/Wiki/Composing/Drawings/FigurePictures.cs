using Wiki.Pages.Drawings;

namespace Wiki.Composing.Drawings;

/// <summary>Draws rival figures on one axis, each as far as its words go.</summary>
internal static class FigurePictures
{
    private const double TextHeight = 0.8125;
    private const double LineHeight = 1.1;
    private const double BarRoom = 1.4;
    private const double AxisHeight = 1.4;

    /// <summary>A picture for each thing that claims count in the same unit, where there are two of them.</summary>
    public static IEnumerable<FigurePicture> All(IEnumerable<Claim> claims, PageScope scope) =>
        from claim in claims
        where claim is { IsActive: true, Figure: not null }
        group claim by (claim.Figure!.Measure.Id, claim.Figure.Of.Id, claim.Figure.Unit.Value) into same
        where same.Count() > 1
        let picture = Of([.. same], scope)
        where picture is not null
        select picture;

    /// <summary>Null where no value can be placed.</summary>
    public static FigurePicture? Of(IReadOnlyList<Claim> claims, PageScope scope)
    {
        var placed = claims.Where(claim => claim.Figure!.Value.Value.IsComparable).ToList();
        if (placed.Count == 0)
            return null;
        var first = claims[0].Figure!;
        var scale = new ValueScale([.. placed.SelectMany(claim => claim.Figure!.Value.Value.Numbers)]);
        var rows = Rows(placed, scale, scope);
        return new FigurePicture
        {
            Title = $"{scope.Corpus.Site.Measures.First(measure => measure.Id == first.Measure.Id).Label}, {scope.Corpus.Get<Record>(first.Of).Name}: {first.Unit.Value}",
            Scale = scale.StartsAtNought ? "" : $"The axis starts at {scale.Start}.",
            Height = Lengths.Rem(AxisHeight + placed.Sum(claim => HeightOf(claim, scope))),
            Ticks = [.. scale.Ticks.Select(tick => new PlacedText(tick.Label, Lengths.Percent(tick.X), Lengths.Rem(0.9), "middle"))],
            Grid = [.. scale.Ticks.Select(tick => new GridLine(Lengths.Percent(tick.X), false))],
            Rows = rows,
            Unplaced = [.. claims.Except(placed).Select(claim => new UnplacedFigure(scope.To(claim), Value(claim), string.Join(", ", Asserters.Of(claim, scope.Corpus))))],
        };
    }

    /// <summary>From the least value that can hold to the greatest; open where no bound is said.</summary>
    public static FigureMark Mark(Quantity value, ValueScale scale, double middle)
    {
        var (left, right) = (scale.X((value.Low ?? value.High)!.Value), scale.X((value.High ?? value.Low)!.Value));
        return new FigureMark(Lengths.Percent(left), Lengths.Percent(right), Lengths.Rem(middle))
        {
            IsOpenLeft = value.Low is null,
            IsOpenRight = value.High is null,
            Look = value.IsApproximate ? "about" : value.IsStrict ? "left-out" : "held",
        };
    }

    private static List<FigureRow> Rows(List<Claim> claims, ValueScale scale, PageScope scope)
    {
        var (rows, top) = (new List<FigureRow>(), AxisHeight);
        foreach (var claim in claims.OrderBy(claim => claim.Figure!.Value.Value.Numbers.Min()).ThenBy(claim => claim.Figure!.Value.Value.Numbers.Max()).ThenBy(claim => claim.Id, StringComparer.Ordinal))
        {
            var lines = Lines(claim, scope);
            var words = lines.Index().Select(line => new PlacedText(line.Item, "0", Lengths.Rem((line.Index + 1) * LineHeight), "start", line.Index == 0 ? "value" : null));
            rows.Add(new FigureRow(scope.To(claim), Lengths.Rem(top), Lengths.Rem(HeightOf(claim, scope)), [.. words], Mark(claim.Figure!.Value.Value, scale, (lines.Count * LineHeight) + 0.7)));
            top += HeightOf(claim, scope);
        }

        return rows;
    }

    private static double HeightOf(Claim claim, PageScope scope) => (Lines(claim, scope).Count * LineHeight) + BarRoom;

    private static IReadOnlyList<string> Lines(Claim claim, PageScope scope) =>
        [.. Wrap(Value(claim)), .. Wrap(string.Join(", ", Asserters.Of(claim, scope.Corpus)))];

    private static IReadOnlyList<string> Wrap(string text) => TextSize.Wrap(text, TimeAxes.Narrowest / TextHeight);

    private static string Value(Claim claim) =>
        claim.Figure!.AsOf is { } day ? $"{claim.Figure.Value.Value.Display} (as of {day.Value.Display})" : claim.Figure.Value.Value.Display;
}
