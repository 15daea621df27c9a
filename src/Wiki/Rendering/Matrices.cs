namespace Wiki.Rendering;

/// <summary>Composes a topic's matrix: what each source does to each row, computed from the citations of its claims.</summary>
internal static class Matrices
{
    public static MatrixView Of(Topic topic, PageScope scope) => new(
        [.. scope.Corpus.Sources.Select(scope.ToSource)],
        [.. topic.Matrix.Select(row => new MatrixRowView(row.Label.Value, [.. scope.Corpus.Sources.Select(source => Cell(row, source, scope))]))]);

    private static MatrixCell Cell(MatrixRow row, Source source, PageScope scope) => new(
    [
        .. from stance in Vocabulary.Terms<Stance>()
           let claims = scope.Corpus.GetAll<Claim>(row.Claims).Where(claim => claim.Citations.Any(citation => citation.Source.Id == source.Id && citation.Stance == stance.Value)).ToList()
           where claims.Count > 0
           select new MatrixStance(stance.Word, [.. claims.Select(scope.To)]),
    ]);
}
