using Wiki.Composing.Drawings;
using Wiki.Pages.Drawings;

namespace Wiki.Composing.Pictures;

/// <summary>Draws rival figures: across, the day their sources came out; down, the values, the largest first.</summary>
internal static class FigurePictures
{
    private const double AxisHeight = 1.4;
    private const double LevelHeight = 1.5;
    private const double LevelText = 1.1;
    private const double LevelGap = 0.25;

    /// <summary>A picture for each quantity that at least two claims give in the same unit.</summary>
    public static IEnumerable<FigurePicture> All(IEnumerable<Claim> claims, PageScope scope) =>
        from quantity in Rivals.Quantities(claims)
        let picture = Of(quantity, scope)
        where picture is not null
        select picture;

    /// <summary>Null if no value can be placed.</summary>
    public static FigurePicture? Of(IReadOnlyList<Claim> claims, PageScope scope)
    {
        var given = claims.SelectMany(claim => GivenFigure.Of(claim, scope.Corpus)).ToLookup(each => each.CanBePlaced);
        if (!given[true].Any())
            return null;
        var scale = new PublicationScale(given[true].Select(each => each.Published));
        var (levels, height) = Levels(given[true], new FigureRows(scale, scope));
        return new FigurePicture
        {
            Title = Title(claims[0].Figure!, scope.Corpus),
            Days = scale.Span,
            Height = Lengths.Rem(height),
            Ticks = scale.Ticks,
            Grid = scale.Grid,
            Levels = levels,
            Unplaced = [.. given[false].Select(each => Unplaced(each, scope))],
        };
    }

    private static UnplacedFigure Unplaced(GivenFigure given, PageScope scope) =>
        new(scope.To(given.Claim), given.Stated, given.SaidBy);

    private static string Title(Figure figure, Corpus corpus)
    {
        var measure = corpus.Site.MeasureOf(figure.Measure);
        var what = $"{measure.Label}, {corpus.Get<Record>(figure.Of).Name}";
        return measure.Label.Equals(figure.Unit.Value, StringComparison.OrdinalIgnoreCase)
            ? what
            : $"{what}: {figure.Unit.Value}";
    }

    private static (IReadOnlyList<FigureLevel> Levels, double Height) Levels(
        IEnumerable<GivenFigure> given,
        FigureRows rows)
    {
        var (levels, top) = (new List<FigureLevel>(), AxisHeight);
        var values = given.GroupBy(Words, StringComparer.Ordinal)
            .OrderByDescending(value => value.Max(each => each.Value.Numbers.Max()))
            .ThenByDescending(value => value.Max(each => each.Value.Numbers.Min()))
            .ThenBy(value => value.Key, StringComparer.Ordinal);
        foreach (var value in values)
        {
            var (level, bottom) = Level(value.Key, InOrder(value), top, rows);
            levels.Add(level);
            top = bottom;
        }
        return (levels, top);
    }

    private static (FigureLevel Level, double Bottom) Level(
        string value,
        IEnumerable<GivenFigure> given,
        double top,
        FigureRows rows)
    {
        var text = new PlacedText(value, "0.25rem", Lengths.Rem(top + LevelText), "start") { IsValue = true };
        var (drawn, bottom) = (new List<FigureRow>(), top + LevelHeight);
        foreach (var each in given)
        {
            (var row, bottom) = rows.Of(each, bottom);
            drawn.Add(row);
        }
        return (new FigureLevel(text, Lengths.Rem(top), Lengths.Rem(bottom - top), drawn), bottom + LevelGap);
    }

    private static IEnumerable<GivenFigure> InOrder(IEnumerable<GivenFigure> given) =>
        given.OrderBy(each => each.Published.Earliest ?? each.Published.Latest)
            .ThenBy(each => each.Published.Latest)
            .ThenBy(each => each.Claim.Id, StringComparer.Ordinal);

    /// <summary>A source's own words replace bounds that it does not give in digits.</summary>
    private static string Words(GivenFigure given) => given.Value switch
    {
        { IsInWords: true } value => value.Written,
        { Low: { } low, High: { } high } when low != high => $"{Quantity.Digits(low)} to {Quantity.Digits(high)}",
        var value => Quantity.Digits(value.Numbers.First()),
    };
}
