using Wiki.Pages;

namespace Wiki.Composing.Pictures;

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
        var sources = Matrices.Cited(claims, scope.Corpus);
        if (claims.Count < FewestClaims || sources.Count < 2)
            return null;
        var rows = claims.Select(claim => Matrices.Row(claim.NameInLists, [claim], sources, scope));
        return Matrices.View(sources, rows, scope);
    }
}
