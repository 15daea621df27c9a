using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>
/// Lays the cited passages of a block over its text: passages nest, and one that crosses another is cut where the
/// other ends.
/// </summary>
internal static class Marks
{
    public static IReadOnlyList<SourceRun> Of(SourceBlock block, IEnumerable<PassageUse> uses)
    {
        var pieces = uses.GroupBy(use => use.Passage).Select(group => new Piece(group.Key, group.Key.Start, group.Key.End, Label(group)));
        return Runs(block.Text, 0, block.Text.Length, [.. pieces]);
    }

    private static List<SourceRun> Runs(string text, int start, int end, List<Piece> pieces)
    {
        var runs = new List<SourceRun>();
        var rest = pieces;
        while (rest.Count > 0)
        {
            var outer = rest.OrderBy(piece => piece.Start).ThenByDescending(piece => piece.End).ThenBy(piece => piece.Passage.Start).First();
            AddPlain(runs, text, start, outer.Start);
            var others = rest.Where(piece => piece != outer).ToList();
            var inner = others.Where(piece => piece.Start < outer.End).Select(piece => piece with { End = Math.Min(piece.End, outer.End) }).ToList();
            rest = [.. others.Where(piece => piece.End > outer.End).Select(piece => piece with { Start = Math.Max(piece.Start, outer.End) })];
            runs.Add(new MarkedRun(outer.Passage.Anchor, outer.Start == outer.Passage.Start, outer.Label, Runs(text, outer.Start, outer.End, inner)));
            start = outer.End;
        }

        AddPlain(runs, text, start, end);
        return runs;
    }

    private static void AddPlain(List<SourceRun> runs, string text, int start, int end)
    {
        if (end > start)
            runs.Add(new PlainRun(text[start..end]));
    }

    private static string Label(IEnumerable<PassageUse> uses) =>
        string.Join("; ", uses.Select(use => use.User is Claim ? use.User.Name : $"Dates: {use.User.Name}"));

    private sealed record Piece(Passage Passage, int Start, int End, string Label);
}
