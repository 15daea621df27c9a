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
        var rows = topic.Matrix.Select(row => Row(row, sources, scope));
        return new MatrixView(
            [.. sources.Select(source => Column(source, scope))],
            [.. rows.OrderByDescending(row => row.Carried)]);
    }

    public static MatrixColumn Column(Source source, PageScope scope) =>
        new(source.Id, Badges.Of(source, scope), source.Published.Value.Display);

    private static IEnumerable<Source> Cited(Topic topic, PageScope scope) =>
        topic.Matrix.SelectMany(row => scope.Corpus.GetAll<Claim>(row.Claims))
            .SelectMany(claim => claim.Citations)
            .Select(citation => scope.Corpus.Get<Source>(citation.Source))
            .Distinct();

    private static MatrixRowView Row(MatrixRow row, IEnumerable<Source> sources, PageScope scope)
    {
        var claims = scope.Corpus.GetAll<Claim>(row.Claims).ToList();
        var cells = sources.Select(source => new MatrixCell(MatrixMarks.Of(claims, source, scope))).ToList();
        return new MatrixRowView(row.Label.Value, cells, cells.Count(cell => cell.Marks.Any(IsCarrying)));
    }

    private static bool IsCarrying(MatrixMark mark) => mark.Way != MatrixWay.Disputes;
}
