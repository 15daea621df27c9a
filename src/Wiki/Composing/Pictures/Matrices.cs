using Wiki.Composing.Citing;
using Wiki.Pages;

namespace Wiki.Composing.Pictures;

/// <summary>
/// Composes a topic's matrix: what each source says of each row, computed from the citations of the row's claims.
/// </summary>
internal static class Matrices
{
    /// <summary>The most columns that a reader can follow; beyond it, only sources that a row cites have one.</summary>
    private const int MostSources = 12;

    public static MatrixView Of(Topic topic, PageScope scope)
    {
        var claims = topic.Matrix.SelectMany(row => scope.Corpus.GetAll<Claim>(row.Claims));
        var sources = Columns(claims, scope.Corpus);
        var rows =
            from row in topic.Matrix
            select Row(row.Label.Value, scope.Corpus.GetAll<Claim>(row.Claims), sources, scope);
        return View(sources, rows, scope);
    }

    public static MatrixView View(
        IReadOnlyList<Source> sources, IEnumerable<MatrixRowView> rows, PageScope scope)
    {
        var ordered = rows.OrderByDescending(row => row.Carried).ToList();
        return new MatrixView(
            sources.ConvertAll(source => Column(source, scope)),
            ordered.FindAll(row => row.Carried > 1),
            ordered.FindAll(row => row.Carried < 2));
    }

    /// <summary>The sources that have a column, if claims are the rows.</summary>
    public static IReadOnlyList<Source> Columns(IEnumerable<Claim> claims, Corpus corpus) =>
        corpus.Sources.Count <= MostSources ? [.. corpus.Sources.InOrder()] : Cited(claims, corpus);

    public static MatrixColumn Column(Source source, PageScope scope) =>
        new(source.Id, Badges.Of(source, scope), source.ShortName.Value, source.Published.Value.Display);

    /// <summary>The sources that claims cite, in their order.</summary>
    public static IReadOnlyList<Source> Cited(IEnumerable<Claim> claims, Corpus corpus) =>
    [
        .. claims.SelectMany(claim => claim.Citations)
            .Select(citation => corpus.Get<Source>(citation.Source))
            .Distinct()
            .InOrder(),
    ];

    /// <summary>A row with a cell for each source.</summary>
    /// <param name="label">What the row is about.</param>
    /// <param name="claims">The claims that its cells are computed from.</param>
    /// <param name="sources">The sources of the columns.</param>
    /// <param name="scope">The page.</param>
    public static MatrixRowView Row(
        string label, IEnumerable<Claim> claims, IEnumerable<Source> sources, PageScope scope)
    {
        var ofRow = claims.ToList();
        var cells = sources.Select(source => new MatrixCell(MatrixMarks.Of(ofRow, source, scope))).ToList();
        return new MatrixRowView(label, cells, cells.Count(cell => cell.Marks.Any(IsCarrying)));
    }

    private static bool IsCarrying(MatrixMark mark) => mark.Way != MatrixWay.Disputes;
}
