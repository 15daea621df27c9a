using Wiki.Composing;
using Wiki.Exports.Json;
using Wiki.Output;

namespace Wiki.Exports.Stix;

/// <summary>
/// Writes the corpus as a bundle of STIX 2.1 (OASIS Standard, 10 June 2021). Entities and events carry the day of the
/// newest report or change, because no date says when they were written down.
/// </summary>
internal static class StixBundle
{
    public static SiteFile Write(Edition edition) => JsonFields.File(DataFormats.Stix.Path, json =>
    {
        var stix = new StixWriter(json, edition);
        json.WriteString("type", "bundle");
        json.WriteString("id", stix.Bundle);
        json.WriteStartArray("objects");
        WriteObjects(stix, ContentDates.Newest(edition));
        json.WriteEndArray();
    });

    private static void WriteObjects(StixWriter stix, DateOnly newest)
    {
        StixEntities.WriteWiki(stix, newest);
        foreach (var source in stix.Corpus.Sources)
            StixReports.Write(source, stix);
        foreach (var entity in stix.Corpus.Entities)
            StixEntities.Write(entity, newest, stix);
        foreach (var @event in stix.Corpus.Events)
            StixEvents.Write(@event, newest, stix);
        foreach (var claim in stix.Corpus.Claims)
            StixClaims.Write(claim, stix);
        foreach (var question in stix.Corpus.Questions)
            StixClaims.Write(question, newest, stix);
        foreach (var entity in stix.Corpus.Entities)
            StixEntities.WriteRelations(entity, stix);
    }
}
