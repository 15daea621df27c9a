using System.Text.Json.Nodes;

namespace Wiki.Comparing;

/// <summary>What changed between two states of the content, the most telling first.</summary>
internal sealed class ContentDiff(WikiState old, WikiState now)
{
    /// <summary>The key that holds what a record is called.</summary>
    private static readonly (RecordKind Kind, string Name)[] Names =
    [
        (RecordKind.Source, "label"), (RecordKind.Claim, "statement"), (RecordKind.Entity, "name"), (RecordKind.Event, "title"), (RecordKind.Topic, "title"), (RecordKind.Question, "title"),
    ];

    public IReadOnlyList<ContentChange> Changes() =>
    [
        .. new[] { Claims(), Questions(), Judgements(), Sources(), Others(), Rest() }.SelectMany(changes => changes)
            .OrderBy(change => change.Kind).ThenBy(change => change.Id, StringComparer.Ordinal).ThenBy(change => change.Words, StringComparer.Ordinal),
    ];

    private IEnumerable<ContentChange> Claims() =>
    [
        .. Added(RecordKind.Claim, ChangeKind.ClaimAdded, "statement"),
        .. Gone(RecordKind.Claim, ChangeKind.ClaimGone, "statement"),
        .. Both(RecordKind.Claim).SelectMany(pair => ClaimChanges.Between(pair.Before, pair.After)),
    ];

    private IEnumerable<ContentChange> Questions() =>
    [
        .. Added(RecordKind.Question, ChangeKind.QuestionOpened, "title"),
        .. Gone(RecordKind.Question, ChangeKind.QuestionClosed, "title"),
        .. Both(RecordKind.Question).Where(pair => !JsonWords.AreAlike(pair.Before, pair.After, "title", "kind", "positions", "because", "settled-by")).Select(pair => Change(ChangeKind.QuestionChanged, pair.After, "title")),
    ];

    private IEnumerable<ContentChange> Judgements() => Both(RecordKind.Topic).SelectMany(pair => JudgementChanges.Between(pair.Before, pair.After));

    private IEnumerable<ContentChange> Sources() =>
    [
        .. Added(RecordKind.Source, ChangeKind.SourceAdded, "label"),
        .. Gone(RecordKind.Source, ChangeKind.OtherGone, "label"),
        .. Both(RecordKind.Source).Where(pair => !JsonWords.AreAlike(pair.Before, pair.After, "sha256")).Select(pair => Change(ChangeKind.SourceChanged, pair.After, "label")),
    ];

    private IEnumerable<ContentChange> Others() => Names.Where(each => each.Kind is RecordKind.Entity or RecordKind.Event or RecordKind.Topic)
        .SelectMany(each => Added(each.Kind, ChangeKind.OtherAdded, each.Name).Concat(Gone(each.Kind, ChangeKind.OtherGone, each.Name)));

    private IEnumerable<ContentChange> Rest() => Names.SelectMany(each => Both(each.Kind).SelectMany(pair => OtherChanges.Between(each.Kind, each.Name, pair.Before, pair.After)));

    private IEnumerable<ContentChange> Added(RecordKind kind, ChangeKind change, string name) => Only(now.Of(kind), old.Of(kind)).Select(record => Change(change, record, name));

    private IEnumerable<ContentChange> Gone(RecordKind kind, ChangeKind change, string name) => Only(old.Of(kind), now.Of(kind)).Select(record => Change(change, record, name));

    private IEnumerable<(JsonObject Before, JsonObject After)> Both(RecordKind kind)
    {
        var (before, after) = (old.Of(kind), now.Of(kind));
        return before.Where(pair => after.ContainsKey(pair.Key)).Select(pair => (pair.Value, after[pair.Key]));
    }

    private static IEnumerable<JsonObject> Only(IReadOnlyDictionary<string, JsonObject> here, IReadOnlyDictionary<string, JsonObject> there) =>
        here.Where(pair => !there.ContainsKey(pair.Key)).Select(pair => pair.Value);

    private static ContentChange Change(ChangeKind kind, JsonObject record, string name) => new(kind, record.Words("id"), record.Words(name));
}
