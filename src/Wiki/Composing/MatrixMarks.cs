using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>Composes a cell of a matrix: how a source carries the claims of a row, and through whom.</summary>
internal static class MatrixMarks
{
    public static IReadOnlyList<MatrixMark> Of(IReadOnlyList<Claim> claims, Source source, PageScope scope) =>
    [
        .. from claim in claims
           from citation in claim.Citations
           where citation.Source.Id == source.Id
           group (claim, citation) by (Way: WayOf(citation), Words: WordsOf(citation, scope.Corpus)) into mark
           orderby mark.Key.Way
           select new MatrixMark(
               mark.Key.Way,
               mark.Key.Words,
               Badges.PassageOf(mark.First().citation, scope),
               [.. mark.Select(each => each.claim.Id).Distinct()]),
    ];

    private static MatrixWay WayOf(Citation citation) => citation.Stance switch
    {
        Stance.Disputes => MatrixWay.Disputes,
        Stance.Qualifies => MatrixWay.Qualifies,
        _ => citation.By.Count == 0 ? MatrixWay.OwnVoice : MatrixWay.Through,
    };

    private static string WordsOf(Citation citation, Corpus corpus)
    {
        var chain = Voices.Of(citation, corpus).ChainWords(corpus);
        return WayOf(citation) switch
        {
            MatrixWay.OwnVoice => "in its own voice",
            MatrixWay.Through => chain,
            var way when chain.Length > 0 => $"{Verb(way)}: {chain}",
            var way => Verb(way),
        };
    }

    private static string Verb(MatrixWay way) => way == MatrixWay.Disputes ? "disputes" : "qualifies";
}
