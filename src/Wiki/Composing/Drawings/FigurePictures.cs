using Wiki.Pages.Drawings;

namespace Wiki.Composing.Drawings;

/// <summary>Draws rival figures on one axis, each over the range that its words allow.</summary>
internal static class FigurePictures
{
    private const double TextHeight = 0.8125;
    private const double LineHeight = 1.1;
    private const double BarRoom = 1.4;
    private const double AxisHeight = 1.4;

    /// <summary>A picture for each quantity that at least two claims give in the same unit.</summary>
    public static IEnumerable<FigurePicture> All(IEnumerable<Claim> claims, PageScope scope) =>
        from quantity in Rivals.Quantities(claims)
        let picture = Of(quantity, scope)
        where picture is not null
        select picture;

    /// <summary>Null if no value can be placed on an axis.</summary>
    public static FigurePicture? Of(IReadOnlyList<Claim> claims, PageScope scope)
    {
        var placed = claims.Where(claim => claim.Figure!.Value.Value.IsComparable).ToList();
        if (placed.Count == 0)
            return null;
        var scale = new ValueScale([.. placed.SelectMany(claim => claim.Figure!.Value.Value.Numbers)]);
        return new FigurePicture
        {
            Title = Title(claims[0].Figure!, scope.Corpus),
            Scale = scale.StartsAtZero ? "" : $"The axis starts at {scale.Start}.",
            Height = Lengths.Rem(AxisHeight + placed.Sum(claim => HeightOf(claim, scope))),
            Ticks = [.. scale.Ticks.Select(Tick)],
            Grid = [.. scale.Ticks.Select(tick => new GridLine(Lengths.Percent(tick.X), false))],
            Rows = Rows(placed, scale, scope),
            Unplaced = [.. claims.Except(placed).Select(claim => Unplaced(claim, scope))],
        };
    }

    private static string Title(Figure figure, Corpus corpus)
    {
        var measure = corpus.Site.Measures.First(measure => measure.Id == figure.Measure.Id);
        return $"{measure.Label}, {corpus.Get<Record>(figure.Of).Name}: {figure.Unit.Value}";
    }

    private static PlacedText Tick((double X, string Label) tick) =>
        new(tick.Label, Lengths.Percent(tick.X), Lengths.Rem(0.9), "middle");

    private static UnplacedFigure Unplaced(Claim claim, PageScope scope) =>
        new(scope.To(claim), Value(claim), Voices.WordsOf(claim, scope.Corpus));

    /// <summary>A bar from the lowest possible value to the highest; open where the words give no bound.</summary>
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
        foreach (var claim in InOrder(claims))
        {
            rows.Add(Row(claim, scale, top, scope));
            top += HeightOf(claim, scope);
        }

        return rows;
    }

    private static IEnumerable<Claim> InOrder(List<Claim> claims) =>
        claims.OrderBy(claim => claim.Figure!.Value.Value.Numbers.Min())
            .ThenBy(claim => claim.Figure!.Value.Value.Numbers.Max())
            .ThenBy(claim => claim.Id, StringComparer.Ordinal);

    private static FigureRow Row(Claim claim, ValueScale scale, double top, PageScope scope)
    {
        var lines = Lines(claim, scope);
        return new FigureRow(
            scope.To(claim),
            Lengths.Rem(top),
            Lengths.Rem(HeightOf(claim, scope)),
            [.. lines.Select(Line)],
            Mark(claim.Figure!.Value.Value, scale, (lines.Count * LineHeight) + 0.7));
    }

    private static PlacedText Line(string words, int index) =>
        new(words, "0", Lengths.Rem((index + 1) * LineHeight), "start", index == 0 ? "value" : null);

    private static double HeightOf(Claim claim, PageScope scope) => (Lines(claim, scope).Count * LineHeight) + BarRoom;

    private static IReadOnlyList<string> Lines(Claim claim, PageScope scope) =>
        [.. Wrap(Value(claim)), .. Wrap(Voices.WordsOf(claim, scope.Corpus))];

    private static IReadOnlyList<string> Wrap(string text) => TextSize.Wrap(text, TextSize.Narrowest / TextHeight);

    private static string Value(Claim claim)
    {
        var value = claim.Figure!.Value.Value.Display;
        return claim.Figure.AsOf is { } day ? $"{value} (as of {day.Value.Display})" : value;
    }
}
