using Wiki.Pages;
using Wiki.Pages.Prose;

namespace Wiki.Composing;

/// <summary>Composes the badges of the sources behind words that cite records.</summary>
internal static class Badges
{
    /// <summary>One for each source that is cited or that a cited claim rests on, in the order of sources.</summary>
    public static IReadOnlyList<SourceBadge> Of(IReadOnlyList<Record> cited, PageScope scope)
    {
        var claims = cited.OfType<Claim>().Distinct().ToList();
        var sources = claims.SelectMany(claim => claim.Citations)
            .Where(IsBehind)
            .Select(citation => scope.Corpus.Get<Source>(citation.Source))
            .Concat(cited.OfType<Source>());
        return
        [
            .. sources.Distinct().InOrder().Select(source => Of(source, claims, scope)),
        ];
    }

    public static SourceBadgeName NameOf(Source source, PageScope scope) =>
        new(source.Badge.Value, source.Label.Value, scope.Href(source.Route));

    /// <summary>The address of the first words of a citation.</summary>
    public static string PassageOf(Citation citation, PageScope scope)
    {
        var source = scope.Corpus.Get<Source>(citation.Source);
        return $"{scope.Href(source.Route)}#{scope.Edition.Proofs.Of(citation.Quote).Passages[0].Anchor}";
    }

    private static SourceBadge Of(Source source, List<Claim> claims, PageScope scope)
    {
        var resting = claims.Where(claim => CitationOf(claim, source) is not null).ToList();
        return new SourceBadge(
            source.Badge.Value,
            source.Label.Value,
            resting.Count == 0 ? scope.Href(source.Route) : PassageOf(CitationOf(resting[0], source)!, scope),
            [.. resting.Select(claim => claim.Id)]);
    }

    private static Citation? CitationOf(Claim claim, Source source) =>
        claim.Citations.FirstOrDefault(citation => citation.Source.Id == source.Id && IsBehind(citation));

    /// <summary>A source that disputes a claim does not stand behind words that rest on it.</summary>
    private static bool IsBehind(Citation citation) => citation.Stance != Stance.Disputes;
}
