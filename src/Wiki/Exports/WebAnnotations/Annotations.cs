using Wiki.Composing;
using Wiki.Output;
using Wiki.Output.Json;

namespace Wiki.Exports.WebAnnotations;

/// <summary>
/// Writes each citation as a Web Annotation (W3C Recommendation of 23 February 2017): the claim is its body, and the
/// words in the text of the source are its target, a target for each part of the quote.
/// </summary>
internal static class Annotations
{
    public static SiteFile Write(Edition edition) =>
        JsonFile.Of(DataFormats.Annotations.Path, AnnotationJson.File.AnnotationCollection, () => Map(edition));

    private static AnnotationCollection Map(Edition edition)
    {
        var ids = new StableId(edition);
        var targets = new AnnotationTargets(edition);
        var count = edition.Corpus.Claims.Sum(claim => claim.Citations.Count);
        var items =
            from claim in edition.Corpus.Claims
            from named in NamedCitation.Of(claim)
            select Map(ids.Urn($"annotation/{named.Name}"), claim, named.Citation, targets);
        return new AnnotationCollection
        {
            Id = ids.Urn("annotations"),
            Label = $"The citations of {edition.Corpus.Site.Title}",
            Total = count,
            First = new AnnotationPage { Id = ids.Urn("annotations/first"), Items = count == 0 ? null : items },
        };
    }

    private static Annotation Map(string id, Claim claim, Citation citation, AnnotationTargets targets) => new()
    {
        Id = id,
        Body =
        [
            new PageBody { Id = targets.Address(claim.Route.Path) },
            new TextBody
            {
                Value = Voices.Statement(claim, targets.Corpus),
                Purpose = "describing",
                Language = targets.Corpus.Site.Language,
            },
            new TextBody { Value = citation.Stance.Word(), Purpose = "classifying" },
        ],
        Target = targets.Of(citation).NullIfEmpty(),
    };
}
