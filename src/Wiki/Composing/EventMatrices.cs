using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>Composes which source carries what of an event.</summary>
internal static class EventMatrices
{
    private const int FewestClaims = 3;

    /// <summary>
    /// A row for each active claim, those that most sources carry first; null if there is nothing to compare.
    /// </summary>
    public static MatrixView? Of(Event @event, PageScope scope)
    {
        var claims = scope.Corpus.GetAll<Claim>(@event.Claims).Where(claim => claim.IsActive).ToList();
        var sources = claims.SelectMany(claim => claim.Citations)
            .Select(citation => scope.Corpus.Get<Source>(citation.Source))
            .Distinct()
            .InOrder()
            .ToList();
        if (claims.Count < FewestClaims || sources.Count < 2)
            return null;
        return new MatrixView(
            [.. sources.Select(source => Matrices.Column(source, scope))],
            [.. claims.Select(claim => Row(claim, sources, scope)).OrderByDescending(row => row.Carried)]);
    }

    private static MatrixRowView Row(Claim claim, List<Source> sources, PageScope scope)
    {
        var cells = sources.ConvertAll(source => new MatrixCell(MatrixMarks.Of([claim], source, scope)));
        var carried = cells.Count(cell => cell.Marks.Any(mark => mark.Way != MatrixWay.Disputes));
        return new MatrixRowView(claim.Name, cells, carried);
    }
}
