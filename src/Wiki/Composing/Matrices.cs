using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>
/// Composes a topic's matrix: what each source says of each row, computed from the citations of the row's claims.
/// </summary>
internal static class Matrices
{
    /// <summary>The most columns that a reader can follow; beyond it, only sources that a row cites have one.</summary>
    private const int MostSources = 12;

    public static MatrixView Of(Topic topic, PageScope scope)
    {
        var sources = (scope.Corpus.Sources.Count <= MostSources ? scope.Corpus.Sources : Cited(topic, scope))
            .InOrder()
            .ToList();
        return new MatrixView(
            [.. sources.Select(scope.ToSource)],
            [.. topic.Matrix.Select(row => Row(row, sources, scope))]);
    }

    private static IReadOnlyList<Source> Cited(Topic topic, PageScope scope) =>
    [
        .. topic.Matrix.SelectMany(row => scope.Corpus.GetAll<Claim>(row.Claims))
            .SelectMany(claim => claim.Citations)
            .Select(citation => citation.Source.Id)
            .Distinct()
            .Select(id => (Source)scope.Corpus.Find(id)!),
    ];

    private static MatrixRowView Row(MatrixRow row, IEnumerable<Source> sources, PageScope scope) =>
        new(row.Label.Value, [.. sources.Select(source => Cell(row, source, scope))]);

    private static MatrixCell Cell(MatrixRow row, Source source, PageScope scope) =>
        new(MatrixMarks.Of(scope.Corpus.GetAll<Claim>(row.Claims), source, scope));
}
