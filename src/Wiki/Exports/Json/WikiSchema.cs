using System.Text.Json.Nodes;
using static Wiki.Exports.Json.JsonSchema;
using Wiki.Output;

namespace Wiki.Exports.Json;

/// <summary>Writes the JSON Schema of the whole corpus, from the vocabularies that the build enforces.</summary>
internal static class WikiSchema
{
    public static SiteFile Write() => JsonFields.File(DataFormats.WikiSchema.Path, json =>
    {
        foreach (var (key, value) in Whole())
        {
            json.WritePropertyName(key);
            value!.WriteTo(json);
        }
    });

    private static JsonObject Whole()
    {
        var schema = Object(
            ("$schema", Text()), ("format", new JsonObject { ["const"] = WikiJson.Format }), ("site", Of("site")),
            ("sources?", List(Of("source"))), ("claims?", List(Of("claim"))), ("entities?", List(Of("entity"))),
            ("events?", List(Of("event"))), ("topics?", List(Of("topic"))), ("questions?", List(Of("question"))));
        schema.Insert(0, "$schema", Draft);
        schema.Insert(1, "title", "The records of an analyst wiki");
        schema["$defs"] = new JsonObject
        {
            ["id"] = Pattern("^[a-z0-9-]{2,64}$"),
            ["ids"] = List(Of("id")),
            ["hash"] = Pattern("^[0-9a-f]{64}$"),
            ["day"] = Pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$"),
            ["date"] = Object(("edtf", Text()), ("words", Text()), ("earliest?", Of("day")), ("latest?", Of("day"))),
            ["quote"] = List(Object(("words", Text()), ("block", Count()), ("start", Count()), ("end", Count()))),
            ["bases"] = List(Object(("source", Of("id")), ("resolved", Text()), ("quote", Of("quote")))),
            ["site"] = Object(("title", Text()), ("description", Text()), ("language", Text()), ("question", Text()), ("answer?", List(Text())), ("base?", Text())),
            ["source"] = Source(),
            ["claim"] = Claim(),
            ["citation"] = Object(("source", Of("id")), ("stance", Words<Stance>()), ("by?", Of("ids")), ("note?", Text()), ("verdict", Words<Verdict>()), ("quote", Of("quote"))),
            ["figure"] = Object(
                ("measure", Text()), ("of", Of("id")), ("unit", Text()), ("value", Text()), ("words", Text()),
                ("low?", Number()), ("high?", Number()), ("as-of?", Of("date")), ("rivals?", Of("ids"))),
            ["entity"] = Entity(),
            ["event"] = Event(),
            ["topic"] = Topic(),
            ["question"] = Question(),
        };
        return schema;
    }

    private static JsonObject Source() => Object(
        ("id", Of("id")), ("label", Text()), ("title?", Text()), ("publisher?", Of("id")), ("carrier?", Of("id")), ("authors?", List(Text())),
        ("published", Of("date")), ("published-basis?", Of("bases")), ("written?", Of("date")), ("written-basis?", Of("bases")), ("time?", Text()),
        ("language", Text()), ("translation?", Object(("by", Words<Translator>()), ("from?", Text()), ("basis?", Text()))), ("transcription?", List(Text())),
        ("reliability", Object(("grade", Words<ReliabilityGrade>()), ("basis", Text()))), ("sha256", Of("hash")), ("received?", Of("hash")),
        ("url?", Text()), ("archived?", Text()), ("accessed?", Text()), ("share-cited", Count()),
        ("blocks", List(Object(("level?", Count()), ("text", Text())))));

    private static JsonObject Claim() => Object(
        ("id", Of("id")), ("statement", Text()), ("asserters?", List(Text())), ("kind", Words<ClaimKind>()), ("topics?", Of("ids")), ("about?", Of("ids")),
        ("when?", Of("date")), ("when-basis?", Of("bases")), ("figure?", Of("figure")), ("citations", List(Of("citation"))),
        ("status", Words<ClaimStatus>()), ("successor?", Of("id")), ("reason?", Text()),
        ("history?", List(Object(("on", Text()), ("change", Text()), ("reason", Text())))),
        ("questions?", Of("ids")), ("events?", Of("ids")), ("note?", Text()));

    private static JsonObject Entity() => Object(
        ("id", Of("id")), ("name", Text()), ("kind", Words<EntityKind>()), ("aliases?", List(Object(("name", Text()), ("used-by?", Of("ids"))))), ("role?", Text()),
        ("coordinates?", Object(("lat", Number()), ("lon", Number()), ("precision", Words<Precision>()))), ("part-of?", Of("id")),
        ("relations?", List(Object(("to", Of("id")), ("type", Text()), ("claim", Of("id"))))), ("note?", Text()));

    private static JsonObject Event() => Object(
        ("id", Of("id")), ("title", Text()), ("kind", Words<EventKind>()), ("date?", Of("date")), ("date-basis?", Of("bases")), ("time?", Text()),
        ("place?", Of("ids")), ("actors?", Of("ids")), ("part-of?", Of("id")), ("after?", Of("ids")), ("before?", Of("ids")), ("maybe?", Of("ids")),
        ("claims?", Of("ids")), ("note?", Text()));

    private static JsonObject Topic() => Object(
        ("id", Of("id")), ("title", Text()), ("question", Text()), ("order", new JsonObject { ["type"] = "integer" }), ("lead?", Text()),
        ("key-judgements?", List(Object(("text", Text()), ("likelihood?", Words<Likelihood>()), ("confidence", Words<Confidence>()), ("basis", Text()), ("claims?", Of("ids")), ("would-change?", Text())))),
        ("open-questions?", List(Object(("text", Text()), ("claims?", Of("ids")), ("sources?", Of("ids"))))),
        ("shows?", List(Words<Exhibit>())), ("matrix?", List(Object(("label", Text()), ("claims?", Of("ids"))))),
        ("bands?", List(Object(("label", Text()), ("dates", Of("date"))))), ("body?", Text()));

    private static JsonObject Question() => Object(
        ("id", Of("id")), ("title", Text()), ("kind", Words<QuestionKind>()),
        ("positions", List(Object(("label", Text()), ("claims?", Of("ids")), ("holders?", List(Text()))))),
        ("because?", List(Words<Cause>())), ("settled-by?", Text()), ("body?", Text()));
}
