using Wiki.Pages.Prose;

namespace Wiki.Composing.Citing;

/// <summary>Composes the badges of the sources behind words that cite records.</summary>
internal static class Badges
{
    /// <summary>One for each source that is cited or that a cited claim rests on, in the order of sources.</summary>
    public static IReadOnlyList<SourceBadge> Of(IReadOnlyList<Record> cited, PageScope scope)
    {
        var carrying = cited.OfType<Claim>()
            .Distinct()
            .SelectMany(claim => claim.Citations.Where(citation => citation.Carries)
                .DistinctBy(citation => citation.Source.Id)
                .Select(citation => (Claim: claim, Citation: citation)))
            .ToLookup(each => scope.Corpus.Get<Source>(each.Citation.Source));
        return
        [
            .. carrying.Select(ofSource => ofSource.Key)
                .Union(cited.OfType<Source>())
                .InOrder()
                .Select(source => Of(source, [.. carrying[source]], scope)),
        ];
    }

    /// <summary>A source by itself.</summary>
    public static SourceBadge Of(Source source, PageScope scope) => Of(source, [], scope);

    /// <summary>The address of the first words of a citation.</summary>
    public static string PassageOf(Citation citation, PageScope scope)
    {
        var source = scope.Corpus.Get<Source>(citation.Source);
        return $"{scope.Href(source.Route)}#{scope.Edition.Proofs.Of(citation.Quote).Passages[0].Anchor}";
    }

    private static SourceBadge Of(
        Source source,
        List<(Claim Claim, Citation Citation)> carrying,
        PageScope scope) => new(
        source.Badge.Value,
        source.Label.Value,
        carrying.Count == 0 ? scope.Href(source.Route) : PassageOf(carrying[0].Citation, scope),
        carrying.ConvertAll(each => each.Claim.Id));
}
