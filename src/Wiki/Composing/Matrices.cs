using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>Composes a topic's matrix: what each source does to each row, computed from the citations of its claims.</summary>
internal static class Matrices
{
    /// <summary>More columns than this no reader follows; of more sources only those that some row cites have one.</summary>
    private const int MostSources = 12;

    public static MatrixView Of(Topic topic, PageScope scope)
    {
        var sources = scope.Corpus.Sources.Count <= MostSources ? scope.Corpus.Sources : Cited(topic, scope);
        return new MatrixView(
            [.. sources.Select(scope.ToSource)],
            [.. topic.Matrix.Select(row => new MatrixRowView(row.Label.Value, [.. sources.Select(source => Cell(row, source, scope))]))]);
    }

    private static IReadOnlyList<Source> Cited(Topic topic, PageScope scope) =>
    [
        .. topic.Matrix.SelectMany(row => scope.Corpus.GetAll<Claim>(row.Claims)).SelectMany(claim => claim.Citations).Select(citation => citation.Source.Id)
            .Distinct().Order(StringComparer.Ordinal).Select(id => (Source)scope.Corpus.Find(id)!),
    ];

    private static MatrixCell Cell(MatrixRow row, Source source, PageScope scope) => new(
    [
        .. from stance in Vocabulary.Terms<Stance>()
           let claims = scope.Corpus.GetAll<Claim>(row.Claims).Where(claim => claim.Citations.Any(citation => citation.Source.Id == source.Id && citation.Stance == stance.Value)).ToList()
           where claims.Count > 0
           select new MatrixStance(stance.Word, [.. claims.Select(scope.To)]),
    ]);
}
