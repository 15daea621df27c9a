namespace Wiki.Rendering;

/// <summary>Composes the index of a kind of record.</summary>
internal static class IndexPages
{
    public static string TitleOf(RecordKind kind) => kind == RecordKind.Entity ? "Entities" : $"{char.ToUpperInvariant(kind.Word()[0])}{kind.Word()[1..]}s";

    public static IndexPage Of(RecordKind kind, PageScope scope) => new()
    {
        Route = scope.Route,
        Frame = scope.Frame(),
        Title = TitleOf(kind),
        Description = $"{TitleOf(kind)} of {scope.Corpus.Site.Title}. {kind.Meaning()}",
        Breadcrumbs = [new Link("Home", scope.Href(Route.Home))],
        Columns = Columns(kind),
        Rows = [.. Rows(kind, scope)],
    };

    private static IReadOnlyList<string> Columns(RecordKind kind) => kind switch
    {
        RecordKind.Source => ["Source", "Publisher", "Published", "Cited"],
        RecordKind.Claim => ["Claim", "Kind", "Topics", "Sources"],
        RecordKind.Entity => ["Entity", "Kind"],
        RecordKind.Event => ["Event", "Date", "Kind", "Places"],
        RecordKind.Topic => ["Topic", "Question"],
        _ => ["Question", "Kind", "Positions"],
    };

    private static IEnumerable<IndexRow> Rows(RecordKind kind, PageScope scope) => kind switch
    {
        RecordKind.Source => scope.Corpus.Sources.Select(source => Row(source, scope)),
        RecordKind.Claim => scope.Corpus.Claims.Select(claim => Row(claim, scope)),
        RecordKind.Entity => scope.Corpus.Entities.OrderBy(entity => entity.Name, StringComparer.Ordinal).Select(entity => new IndexRow(null, scope.To(entity), [[scope.Term(entity.Nature).AsLink()]])),
        RecordKind.Event => Chronology.Of(scope.Corpus.Events).Select(occasion => Row(occasion, scope)),
        RecordKind.Topic => scope.Corpus.Topics.Select(topic => new IndexRow(null, scope.To(topic), [[Plain(topic.Question)]])),
        _ => scope.Corpus.Questions.Select(question => new IndexRow(null, scope.To(question), [[scope.Term(question.Nature).AsLink()], [.. question.Positions.Select(position => Plain(position.Label.Value))]])),
    };

    private static IndexRow Row(Source source, PageScope scope) => new(null, scope.ToSource(source), [
        scope.To(source.Publisher) is { } publisher ? [publisher] : [],
        [Plain(source.Published.Value.Display)],
        [Plain(string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{SourcePages.ShareCited(source, scope)} %"))]]);

    private static IndexRow Row(Claim claim, PageScope scope) => new($"{string.Join(", ", Asserters.Of(claim, scope.Corpus))}:", scope.To(claim), [
        [scope.Term(claim.Nature).AsLink()],
        scope.To(claim.Topics),
        [.. scope.Corpus.GetAll<Source>(claim.Citations.Select(citation => citation.Source)).Distinct().Select(scope.ToSource)]]);

    private static IndexRow Row(Event occasion, PageScope scope) => new(null, scope.To(occasion), [
        [Plain(occasion.Date?.Value.Display ?? "no report dates it")],
        [scope.Term(occasion.Nature).AsLink()],
        scope.To(occasion.Places)]);

    private static Link Plain(string words) => new(words, "");

    private static Link AsLink(this TermLink term) => new(term.Word, term.Href);
}
