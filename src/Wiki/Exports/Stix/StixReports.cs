using Wiki.Exports.Json;

namespace Wiki.Exports.Stix;

/// <summary>Writes sources as reports of the notes that cite them and of whatever these are about.</summary>
internal static class StixReports
{
    public static void Write(Source source, StixWriter stix)
    {
        var day = ContentDates.Of(source);
        stix.Write(stix.IdOf(source)!, day, day, () =>
        {
            stix.Json.WriteString("name", source.Name);
            stix.Json.WriteString("lang", source.Language);
            stix.Json.Texts("report_types", ["threat-report"]);
            stix.Json.WriteString("published", ContentDates.Stamp(day));
            stix.Json.Texts("object_refs", Subjects(source, stix).Distinct());
            stix.References([
                (stix.Corpus.Site.Title, $"SHA-256 of the sealed text: {source.Seal.Value}", stix.Edition.AddressOf(source.Route.Path)),
                .. source.Url is { } url ? [(Asserters.Voice(source, stix.Corpus), null, url)] : Array.Empty<(string, string?, string)>(),
            ]);
        });
    }

    /// <summary>A report has to refer to something, so the wiki that read it comes first.</summary>
    private static IEnumerable<string> Subjects(Source source, StixWriter stix)
    {
        var claims = stix.Edition.References.ClaimsCiting(source.Id).ToList();
        return [stix.Wiki, .. stix.IdsOf([.. claims, .. claims.SelectMany(claim => StixClaims.Subjects(claim, stix.Corpus))])];
    }
}
