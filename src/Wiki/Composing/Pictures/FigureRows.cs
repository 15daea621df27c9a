using Wiki.Composing.Drawings;
using Wiki.Pages.Drawings;

namespace Wiki.Composing.Pictures;

/// <summary>
/// Draws a figure as one source gives it: a mark at the days of publication, and beside it who says it.
/// </summary>
internal sealed class FigureRows(PublicationScale scale, PageScope scope)
{
    private const double TextHeight = 0.8125;
    private const double LineHeight = 1.1;
    private const double MarkRoom = 1.5;
    private const double Middle = 0.95;

    /// <summary>Between a mark and the words beside it, in rem.</summary>
    private const double Gap = 0.625;

    /// <summary>The row at a height, and where it ends, in rem.</summary>
    public (FigureRow Row, double Bottom) Of(GivenFigure given, double top)
    {
        var (from, to) = scale.Of(given.Published);
        var lines = Lines(given, from, to);
        var height = lines.IsBeside ? MarkRoom : MarkRoom + (lines.Words.Count * LineHeight);
        var middle = lines is { IsBeside: false, IsAbove: true } ? height - MarkRoom + Middle : Middle;
        // The visible words come first, as people say what they see to choose it by voice (WCAG 2.5.3).
        var name = $"{given.SaidBy}: {given.Stated}, published {given.Published.Display}";
        var row = new FigureRow(scope.To(given.Claim), given.Source.Id, name, Lengths.Rem(top), Lengths.Rem(height))
        {
            Lines = lines.Words,
            Mark = Mark(given.Value, from, to, middle),
        };
        return (row, top + height);
    }

    /// <summary>An arrow leads to where the words set no bound.</summary>
    public static FigureMark Mark(Quantity value, double from, double to, double middle) =>
        new(Lengths.Percent(from), Lengths.Percent(to), Lengths.Rem(middle))
        {
            Bound = value switch
            {
                { High: null } => FigureBound.AtLeast,
                { Low: null } => FigureBound.AtMost,
                _ => FigureBound.None,
            },
            Style = value switch
            {
                { IsApproximate: true } => FigureMarkStyle.About,
                { IsStrict: true } => FigureMarkStyle.LeftOut,
                _ => FigureMarkStyle.Possible,
            },
        };

    /// <summary>Beside the mark where the narrowest screen has room; else under it, or over its arrow.</summary>
    private static PlacedLines Lines(GivenFigure given, double from, double to)
    {
        var hedge = given.Value.HedgeWords;
        var words = hedge.Length == 0 ? given.SaidBy : $"{given.SaidBy}: {hedge}";
        var width = TextSize.Ems(words) * TextHeight / TextSize.Narrowest * 100;
        const double Room = Gap / TextSize.Narrowest * 100;
        if (to + Room + width < 100)
            return Beside(Line(words, to, Middle + 0.3, "start") with { Shift = Lengths.Rem(Gap) });
        if (from - Room - width > 0)
            return Beside(Line(words, from, Middle + 0.3, "end") with { Shift = Lengths.Rem(-Gap) });
        var isAbove = given.Value.Low is null;
        // A name without room to the right of its mark ends at the right edge, which is nearer than the left one.
        var (x, anchor) = from + width < 100 ? (from, "start") : (100, "end");
        var top = isAbove ? 0.9 : MarkRoom + 0.8;
        var lines = TextSize.Wrap(words, TextSize.Narrowest / TextHeight)
            .Select((line, index) => Line(line, x, top + (index * LineHeight), anchor));
        return new PlacedLines([.. lines], IsBeside: false, isAbove);
    }

    private static PlacedLines Beside(PlacedText line) => new([line], IsBeside: true, IsAbove: false);

    private static PlacedText Line(string words, double x, double y, string anchor) =>
        new(words, Lengths.Percent(x), Lengths.Rem(y), anchor);

    private sealed record PlacedLines(IReadOnlyList<PlacedText> Words, bool IsBeside, bool IsAbove);
}
