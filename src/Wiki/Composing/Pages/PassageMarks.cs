using Wiki.Pages;

namespace Wiki.Composing.Pages;

/// <summary>
/// Marks the cited passages of a block in its text: passages nest, and one that overlaps the end of another is split
/// there.
/// </summary>
internal static class PassageMarks
{
    public static IReadOnlyList<SourceRun> Of(SourceBlock block, IEnumerable<PassageUse> uses, Corpus corpus)
    {
        var pieces =
            from use in uses
            group use by use.Passage into passage
            select new Piece(passage.Key, passage.Key.Start, passage.Key.End, Label(passage, corpus));
        return Runs(block.Text, 0, block.Text.Length, [.. pieces]);
    }

    private static List<SourceRun> Runs(string text, int start, int end, List<Piece> pieces)
    {
        var runs = new List<SourceRun>();
        var rest = pieces;
        while (rest.Count > 0)
        {
            var outer = Outermost(rest);
            AddPlain(runs, text, start, outer.Start);
            var others = rest.Where(piece => piece != outer).ToList();
            var inner = others.Where(piece => piece.Start < outer.End)
                .Select(piece => piece with { End = Math.Min(piece.End, outer.End) });
            var after = others.Where(piece => piece.End > outer.End)
                .Select(piece => piece with { Start = Math.Max(piece.Start, outer.End) });
            var isFirstRun = outer.Start == outer.Passage.Start;
            var innerRuns = Runs(text, outer.Start, outer.End, [.. inner]);
            runs.Add(new MarkedRun(outer.Passage.Anchor, isFirstRun, outer.Label, innerRuns));
            rest = [.. after];
            start = outer.End;
        }

        AddPlain(runs, text, start, end);
        return runs;
    }

    private static Piece Outermost(List<Piece> pieces) =>
        pieces.OrderBy(piece => piece.Start)
            .ThenByDescending(piece => piece.End)
            .ThenBy(piece => piece.Passage.Start)
            .First();

    private static void AddPlain(List<SourceRun> runs, string text, int start, int end)
    {
        if (end > start)
            runs.Add(new PlainRun(text[start..end]));
    }

    /// <summary>Each claim under its whole chain, as everywhere.</summary>
    private static string Label(IEnumerable<PassageUse> uses, Corpus corpus) =>
        string.Join("; ", uses.Select(use => use.Effect.Length > 0
            ? $"{use.Effect}: {Title(use.User, corpus)}"
            : Title(use.User, corpus)));

    private static string Title(Record user, Corpus corpus) =>
        user is Claim claim ? Voices.Title(claim, corpus) : user.Name;

    private sealed record Piece(Passage Passage, int Start, int End, string Label);
}
