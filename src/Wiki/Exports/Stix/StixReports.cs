using Wiki.Exports.Stix.Objects;
using Wiki.Output.Json;

namespace Wiki.Exports.Stix;

/// <summary>Maps sources to reports that refer to the notes that cite them and to what these are about.</summary>
internal static class StixReports
{
    public static StixObject Of(Source source, StixScope stix)
    {
        var day = ContentDates.Of(source);
        return stix.Sign(
            stix.IdOf(source)!,
            new StixDays(day),
            new StixReport
            {
                Name = source.Name,
                Description = Explain(source.Published.Value),
                Lang = source.Language,
                Published = ContentDates.Stamp(day),
                ObjectRefs = Subjects(source, stix).Distinct().NullIfEmpty(),
                ExternalReferences = [.. References(source, stix)],
            }
        );
    }

    /// <summary>The standard requires a time of publication, also where no day is known.</summary>
    private static string? Explain(Edtf published) => published.Earliest == published.Latest
        ? null
        : $"Dated {published.Written}; 'published' is the first day that this can be.";

    /// <summary>A report has to refer to something, so the wiki that read it comes first.</summary>
    private static IEnumerable<string> Subjects(Source source, StixScope stix)
    {
        var claims = stix.Edition.References.ClaimsCiting(source.Id).ToList();
        return
        [
            stix.Wiki,
            .. stix.IdsOf([.. claims, .. claims.SelectMany(claim => StixClaims.Subjects(claim, stix.Corpus))]),
        ];
    }

    private static IEnumerable<StixReference> References(Source source, StixScope stix)
    {
        var hash = $"SHA-256 of the sealed text: {source.Seal.Value}";
        yield return StixReference.To(stix.Corpus.Site.Title, hash, stix.Edition.AddressOf(source.Route.Path));
        if (source.Url is { } url)
            yield return StixReference.To(Voices.PublisherOf(source, stix.Corpus), null, url);
    }
}
