using System.Text.RegularExpressions;
using Wiki.Output.Json;

namespace Wiki.Verifying.Published;

/// <summary>
/// The letters of all words by which the data of the wiki names each record: its names, the labels of links to it in
/// prose, and for a claim its figure and its positions.
/// </summary>
internal sealed partial class ShippedNames
{
    private readonly Dictionary<string, HashSet<string>> _names = new(StringComparer.Ordinal);

    public ShippedNames(ShippedWiki data)
    {
        foreach (var (kind, id, name) in Named(data))
            Add(Route.Of(kind, id).Path, name);
        var positions = data.Questions.Values.SelectMany(question => question.Positions);
        foreach (var (label, claim) in positions.SelectMany(each => (each.Claims ?? []).Select(id => (each.Label, id))))
            AddIfKnown(Route.Of(RecordKind.Claim, claim).Path, label);
        foreach (var mark in AllProse(data).SelectMany(prose => Link().Matches(prose)))
            AddLabel(mark.Groups["id"].Value, mark.Groups["label"].Value);
    }

    /// <summary>Whether a path is that of a record.</summary>
    public bool Has(string path) => _names.ContainsKey(path);

    public IReadOnlySet<string> Of(string path) => _names[path];

    /// <summary>The id of the record at a path.</summary>
    public static string IdOf(string path) => Path.GetFileNameWithoutExtension(path.Split('#')[0]);

    private static IEnumerable<(RecordKind, string, string?)> Named(ShippedWiki data) =>
    [
        .. data.Sources.Values.SelectMany(source => new[] { source.Title, source.Label, source.Short, source.Badge }
            .Select(name => (RecordKind.Source, source.Id, name))),
        .. data.Claims.Values.SelectMany(claim => Figures(claim).Append(data.Names[claim.Id])
            .Select(name => (RecordKind.Claim, claim.Id, (string?)name))),
        .. data.Entities.SelectMany(entity => (entity.Aliases ?? []).Select(alias => alias.Name).Append(entity.Name)
            .Select(name => (RecordKind.Entity, entity.Id, (string?)name))),
        .. data.Events.Values.Select(@event => (RecordKind.Event, @event.Id, (string?)@event.Title)),
        .. data.Topics.Values.Select(topic => (RecordKind.Topic, topic.Id, (string?)topic.Title)),
        .. data.Questions.Values.Select(question => (RecordKind.Question, question.Id, (string?)question.Title)),
    ];

    /// <summary>The value, with its unit or without, and with the day that it describes or without.</summary>
    private static IEnumerable<string> Figures(ClaimJson claim)
    {
        if (claim.Figure is not { } figure)
            return [];
        string[] values = [figure.Words, $"{figure.Words} {figure.Unit}"];
        return figure.AsOf is { } day ? values.Concat(values.Select(value => $"{value} (as of {day.Words})")) : values;
    }

    private static IEnumerable<string> AllProse(ShippedWiki data) =>
    [
        .. data.Records.Values.SelectMany(ShippedProse.Of).OfType<string>(),
        .. data.Wiki.Site.Answer ?? [],
        .. data.Wiki.Site.AboutTheWiki ?? [],
        .. (data.Wiki.Site.Story ?? []).Select(screen => screen.Text),
    ];

    private void AddLabel(string id, string label)
    {
        foreach (var kind in Vocabulary.Terms<RecordKind>())
            AddIfKnown(Route.Of(kind.Value, id).Path, label);
    }

    private void AddIfKnown(string path, string name)
    {
        if (Has(path))
            Add(path, name);
    }

    /// <summary>The first letter of a name is small within a line.</summary>
    private void Add(string path, string? name)
    {
        if (name is null)
            return;
        if (!_names.TryGetValue(path, out var names))
            _names[path] = names = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        names.Add(Letters.Of(name));
    }

    [GeneratedRegex(@"\[\[(?<id>[a-z0-9-]+)\|(?<label>.*?)\]\]", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
