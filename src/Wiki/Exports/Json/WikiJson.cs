using System.Text.Json;
using Wiki.Composing;
using Wiki.Output;

namespace Wiki.Exports.Json;

/// <summary>Writes the whole corpus as JSON: every record, every citation with its passages, and what was derived.</summary>
internal static class WikiJson
{
    /// <summary>Raised when a reader of the format would have to change.</summary>
    public const int Format = 1;

    public static SiteFile Write(Edition edition) => JsonFields.File(DataFormats.Wiki.Path, json =>
    {
        json.WriteString("$schema", Path.GetFileName(DataFormats.WikiSchema.Path));
        json.WriteNumber("format", Format);
        json.Object("site", () => Write(edition.Corpus.Site, json));
        json.Objects("sources", edition.Corpus.Sources, source => json.WriteSource(source, edition));
        json.Objects("claims", edition.Corpus.Claims, claim => json.WriteClaim(claim, edition));
        json.Objects("entities", edition.Corpus.Entities, json.WriteEntity);
        json.Objects("events", edition.Corpus.Events, @event => json.WriteEvent(@event, edition));
        json.Objects("topics", edition.Corpus.Topics, json.WriteTopic);
        json.Objects("questions", edition.Corpus.Questions, question => json.WriteQuestion(question, edition.Corpus));
    });

    private static void Write(Site site, Utf8JsonWriter json)
    {
        json.WriteString("title", site.Title);
        json.WriteString("description", site.Description);
        json.WriteString("language", site.Language);
        json.WriteString("question", site.Question);
        json.Texts("answer", site.Answer.Select(ProseWriter.Write).OfType<string>());
        json.Text("base", site.BaseAddress);
    }
}
