using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using Wiki.Publishing;
using Wiki.Rendering;

namespace Wiki.Exports;

/// <summary>Writes the whole corpus as JSON: every record, every citation with its passages, and what was derived.</summary>
internal static class WikiJson
{
    public const string Path = "data/wiki.json";

    private static readonly JsonSerializerOptions Options = new()
    {
        WriteIndented = true,
        PropertyNamingPolicy = JsonNamingPolicy.KebabCaseLower,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        // The file is no part of a page, so letters need no escapes.
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        NewLine = "\n",
    };

    public static SiteFile Write(Edition edition) => new(Path, JsonSerializer.SerializeToUtf8Bytes(Whole(edition), Options));

    private static object Whole(Edition edition) => new
    {
        Format = 1,
        Site = new { edition.Corpus.Site.Title, edition.Corpus.Site.Description, edition.Corpus.Site.Language, edition.Corpus.Site.Question, Answer = edition.Corpus.Site.Answer.Select(ProseWriter.Write), Base = edition.Corpus.Site.BaseAddress },
        Sources = edition.Corpus.Sources.Select(source => SourceJson.Of(source, edition)),
        Claims = edition.Corpus.Claims.Select(claim => ClaimJson.Of(claim, edition)),
        Entities = edition.Corpus.Entities.Select(OtherJson.Of),
        Events = edition.Corpus.Events.Select(occasion => OtherJson.Of(occasion, edition)),
        Topics = edition.Corpus.Topics.Select(OtherJson.Of),
        Questions = edition.Corpus.Questions.Select(question => OtherJson.Of(question, edition)),
    };
}
