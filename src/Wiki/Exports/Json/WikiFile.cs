using Wiki.Composing;
using Wiki.Output;
using Wiki.Output.Json;

namespace Wiki.Exports.Json;

/// <summary>Writes the whole corpus as JSON; each record is mapped when its turn to be written comes.</summary>
internal static class WikiFile
{
    public static SiteFile Write(Edition edition) =>
        JsonFile.Of(DataFormats.Wiki.Path, PublishedJson.Files.WikiJson, () => Map(edition));

    private static WikiJson Map(Edition edition) => new()
    {
        Schema = Path.GetFileName(DataFormats.WikiSchema.Path),
        Format = PublishedJson.Format,
        Site = Map(edition.Corpus.Site),
        Sources = Map(edition.Corpus.Sources, source => source.ToJson(edition)),
        Claims = Map(edition.Corpus.Claims, claim => claim.ToJson(edition)),
        Entities = Map(edition.Corpus.Entities, entity => entity.ToJson()),
        Events = Map(edition.Corpus.Events, @event => @event.ToJson(edition)),
        Topics = Map(edition.Corpus.Topics, topic => topic.ToJson()),
        Questions = Map(edition.Corpus.Questions, question => question.ToJson(edition.Corpus)),
    };

    private static SiteJson Map(Site site) => new()
    {
        Title = site.Title,
        Description = site.Description,
        Language = site.Language,
        Question = site.Question,
        Answer = site.Answer.Select(ProseWriter.Write).OfType<string>().NullIfEmpty(),
        Story = site.Story.Select(Map).NullIfEmpty(),
        AboutTheWiki = site.About.Select(ProseWriter.Write).OfType<string>().NullIfEmpty(),
        Base = site.BaseAddress,
        EventKinds = site.EventKinds.Select(Map).NullIfEmpty(),
        RelationTypes = site.RelationTypes.Select(Map).NullIfEmpty(),
        Measures = site.Measures.Select(Map).NullIfEmpty(),
    };

    private static ScreenJson Map(StoryScreen screen) => new()
    {
        Label = screen.Label,
        Text = ProseWriter.Write(screen.Text) ?? "",
        Show = screen.Picture.Show.Value.Word(),
        DrawnFrom = screen.Picture.Of.ConvertAll(of => of.Id),
    };

    private static EventKindJson Map(EventKind kind) =>
        new() { Id = kind.Id, Label = kind.Label, Mark = kind.Mark.Word() };

    private static RelationTypeJson Map(RelationType type) =>
        new() { Id = type.Id, Label = type.Label, Inverse = type.Inverse };

    private static MeasureJson Map(Measure measure) => new() { Id = measure.Id, Label = measure.Label };

    private static IEnumerable<TJson>? Map<T, TJson>(IReadOnlyCollection<T> records, Func<T, TJson> map) =>
        records.Count == 0 ? null : records.Select(map);
}
