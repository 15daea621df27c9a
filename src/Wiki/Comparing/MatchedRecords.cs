using Wiki.Output.Json;

namespace Wiki.Comparing;

/// <summary>The records of one kind in two states of the content, matched by their ids.</summary>
internal sealed class MatchedRecords<T>(IEnumerable<T>? old, IEnumerable<T>? now) where T : IRecordJson
{
    private readonly Dictionary<string, T> _old = ById(old);
    private readonly Dictionary<string, T> _now = ById(now);

    public IEnumerable<ContentChange> Added(ChangeKind kind) => Only(_now, _old, kind);

    public IEnumerable<ContentChange> Removed(ChangeKind kind) => Only(_old, _now, kind);

    public IEnumerable<(T Before, T After)> Both =>
        _old.Where(pair => _now.ContainsKey(pair.Key)).Select(pair => (pair.Value, _now[pair.Key]));

    private static IEnumerable<ContentChange> Only(
        Dictionary<string, T> here,
        Dictionary<string, T> there,
        ChangeKind kind) =>
        here.Values.Where(record => !there.ContainsKey(record.Id))
            .Select(record => new ContentChange(kind, record.Id, record.Name));

    private static Dictionary<string, T> ById(IEnumerable<T>? records) =>
        (records ?? []).ToDictionary(record => record.Id, StringComparer.Ordinal);
}
