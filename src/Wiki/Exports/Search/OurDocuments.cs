using Wiki.Composing;

namespace Wiki.Exports.Search;

/// <summary>Every record as a document of our own words, in the order of ids.</summary>
internal static class OurDocuments
{
    public static IReadOnlyList<SearchDocument> Of(Edition edition) => [.. edition.Corpus.Records.Select(record => Of(record, edition))];

    private static SearchDocument Of(Record record, Edition edition) => Words(record, edition.Corpus) with { Facets = Facets.Of(record, edition) };

    private static SearchDocument Words(Record record, Corpus corpus) => record switch
    {
        Claim claim => Named(claim, PlainWords.Of(claim.Note, corpus), claim.IsActive ? claim.Kind.Word() : $"{claim.Kind.Word()}, {claim.Status.Value.Word()}") with { Lead = string.Join(", ", Asserters.Of(claim, corpus)), IsCalledByName = false },
        Entity entity => Named(entity, Join([Listed(entity.Aliases.Select(alias => alias.Name.Value).Where(name => name != entity.Name)), PlainWords.Of(entity.Role, corpus), PlainWords.Of(entity.Note, corpus)]), entity.Kind.Word()),
        Event @event => Named(@event, Join([Listed(corpus.GetAll<Entity>(@event.Places).Select(place => place.Name)), PlainWords.Of(@event.Note, corpus)]), @event.Date is { } date ? $"{@event.Kind.Word()}, {date.Value.Display}" : @event.Kind.Word()),
        Topic topic => Named(topic, Join([topic.Question, .. Texts(topic).Select(text => PlainWords.Of(text, corpus))]), ""),
        Question question => Named(question, Join([.. question.Positions.Select(position => $"{position.Label.Value}."), PlainWords.Of(question.Body, corpus), question.SettledBy ?? ""]), question.Kind.Word()),
        Source source => Named(source, string.Join(", ", source.Authors), source.Published.Value.Display) with { Lead = source.Title is null ? "" : source.Label.Value },
        _ => throw new InvalidOperationException($"No document is made of the kind {record.RecordKind}."),
    };

    private static SearchDocument Named(Record record, string text, string nature) => new() { Id = record.Id, Name = record.Name, Text = text, Nature = nature, Facets = [] };

    private static string Listed(IEnumerable<string> names) => string.Join(", ", names) is { Length: > 0 } list ? $"{list}." : "";

    private static IEnumerable<Text> Texts(Topic topic) =>
        [topic.Lead, .. topic.Judgements.SelectMany(judgement => new[] { judgement.Text, judgement.Basis, judgement.WouldChange }), topic.Body, .. topic.OpenQuestions.Select(open => open.Text)];

    private static string Join(IEnumerable<string> texts) => string.Join(' ', texts.Where(text => text.Length > 0));
}
