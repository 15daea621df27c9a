using Wiki.Composing;
using Wiki.Exports.Stix.Objects;
using Wiki.Output;
using Wiki.Output.Json;

namespace Wiki.Exports.Stix;

/// <summary>
/// Writes the corpus as a bundle of STIX 2.1 (OASIS Standard, 10 June 2021). <see cref="StixDays"/> and
/// <see cref="StixVersion"/> say where the times of its objects come from.
/// </summary>
internal static class StixFile
{
    public static SiteFile Write(Edition edition) =>
        JsonFile.Of(DataFormats.Stix.Path, StixJson.File.StixBundle, () => Map(new StixScope(edition)));

    private static StixBundle Map(StixScope stix) => new()
    {
        Id = stix.Bundle,
        Objects = Objects(stix),
    };

    private static IEnumerable<StixObject> Objects(StixScope stix) =>
        new[] { StixEntities.Wiki(stix), StixExtension.Define(stix) }
            .Concat(stix.Corpus.Sources.Select(source => StixReports.Of(source, stix)))
            .Concat(stix.Corpus.Entities.Select(entity => StixEntities.Of(entity, stix)).OfType<StixObject>())
            .Concat(stix.Corpus.Events.SelectMany(@event => StixEvents.Of(@event, stix)))
            .Concat(stix.Corpus.Claims.SelectMany(claim => StixClaims.Of(claim, stix)))
            .Concat(stix.Corpus.Questions.Select(question => StixClaims.Of(question, stix)))
            .Concat(stix.Corpus.Entities.SelectMany(entity => StixEntities.Relations(entity, stix)));
}
