using System.Text;
using System.Text.Json;
using Wiki.Exports.Search;
using Wiki.Output;

namespace Wiki.Tests.Exports.Search;

/// <summary>
/// Searches the published shards as the script does, with nothing of the code that wrote them but the tokeniser.
/// </summary>
internal sealed class ShardReader(IEnumerable<SiteFile> files, string scope)
{
    private readonly Dictionary<string, JsonElement> _files = files
        .Where(file => file.Path.StartsWith("data/search/", StringComparison.Ordinal))
        .ToDictionary(file => file.Path, Content, StringComparer.Ordinal);

    private readonly Dictionary<string, Dictionary<string, string>> _words = new(StringComparer.Ordinal);

    public IReadOnlyList<int> Lengths => Numbers(Directory.GetProperty("lengths").GetString()!);

    private IReadOnlyList<int> Names => Numbers(Directory.GetProperty("names").GetString()!);

    private JsonElement Directory => _files[$"data/search/{scope}.js"];

    private string Version => Directory.GetProperty("version").GetString()!;

    /// <summary>The ids of all documents that answer a query, the best first.</summary>
    public IReadOnlyList<string> Find(string query)
    {
        var units = QueryUnit.Parse(query).Select(unit => Match(unit, Gather)).ToList();
        var (lengths, names, rows) = (Lengths, Names, Rows());
        return
        [
            .. units[0]
                .Keys.Where(document => units.All(unit => unit.ContainsKey(document)))
                .OrderByDescending(document =>
                    Math.Round(1e6 * units.Sum(unit => Score(unit, document, lengths, names)))
                )
                .ThenBy(document => document)
                .Select(document => rows[document].Id),
        ];
    }

    /// <summary>Each document with the values that it is found by.</summary>
    public IReadOnlyList<(string Id, IReadOnlyList<(string Facet, string Value)> Facets)> Rows()
    {
        JsonElement[] files = [Directory.GetProperty("kinds"), _files[$"data/search/{scope}-{Version}-facets.js"]];
        var values = files
            .SelectMany(file => file.GetProperty("values").EnumerateArray())
            .Select(value => (value[0].GetString()!, value[1].GetString()!))
            .ToList();
        var facets = Lengths.Select(_ => new List<(string, string)>()).ToList();
        foreach (var set in files.SelectMany(file => file.GetProperty("sets").EnumerateArray()))
        {
            foreach (var document in Sums(set[1].GetString()!))
                facets[document].AddRange(set[0].EnumerateArray().Select(value => values[value.GetInt32()]));
        }

        var parts = Sums(Directory.GetProperty("parts").GetString()!)
            .Select((_, part) => _files[$"data/search/{scope}-{Version}-pages-{part}.js"]);
        return
        [
            .. parts
                .SelectMany(part => part.EnumerateArray())
                .Zip(facets, (row, own) => (row[0].GetString()!, (IReadOnlyList<(string, string)>)own)),
        ];
    }

    /// <summary>The words of the shard that a stem would be looked for in.</summary>
    public IReadOnlyDictionary<string, string> ShardOf(string stem)
    {
        var names = Directory
            .GetProperty("words")
            .EnumerateArray()
            .Select(name => name.GetString()!)
            .ToHashSet(StringComparer.Ordinal);
        var name = Enumerable.Range(0, stem.Length).Select(cut => stem[..^cut]).FirstOrDefault(names.Contains);
        return name is null ? new Dictionary<string, string>() : Words(name);
    }

    private Dictionary<string, string> Words(string name) =>
        _words.TryGetValue(name, out var read) ? read : _words[name] = ReadWords(name);

    private Dictionary<string, string> ReadWords(string name) =>
        _files[$"data/search/{scope}-{Version}-words-{SearchFiles.FileName(name)}.js"]
            .EnumerateObject()
            .ToDictionary(word => word.Name, word => word.Value.GetString()!, StringComparer.Ordinal);

    private IEnumerable<(string Word, string Postings)> AllWords() =>
        Directory
            .GetProperty("words")
            .EnumerateArray()
            .SelectMany(name => Words(name.GetString()!))
            .Select(pair => (pair.Key, pair.Value));

    private Dictionary<int, (double Weight, double Name)> Match(
        QueryUnit unit,
        Func<QueryUnit, int, Dictionary<int, (double Weight, List<int> At)>> gather
    )
    {
        var words = unit.Words.Select((_, index) => gather(unit, index)).ToList();
        var names = Names;
        var hits = new Dictionary<int, (double, double)>();
        foreach (var (document, place) in words[0])
        {
            var starts = place
                .At.Where(start =>
                    Enumerable
                        .Range(1, words.Count - 1)
                        .All(next =>
                            words[next].TryGetValue(document, out var other) && other.At.Contains(start + next)
                        )
                )
                .ToList();
            var weight = place.Weight / place.At.Count;
            var named = starts.Count(start => start < 16) * words.Count;
            if (starts.Count > 0)
                hits.Add(
                    document,
                    (weight * starts.Count, named == 0 ? 0 : weight * Math.Min(1, named / (double)names[document]))
                );
        }

        return hits;
    }

    private Dictionary<int, (double Weight, List<int> At)> Gather(QueryUnit unit, int index)
    {
        var word = unit.Words[index];
        var isPrefix = unit.IsOpen && index == unit.Words.Count - 1;
        var places = new Dictionary<int, (double Weight, List<int> At)>();
        foreach (var (form, postings) in AllWords())
        {
            var weight =
                form == word ? 1
                : !unit.IsExact && Stem.Of(form) == Stem.Of(word) ? 0.8
                : isPrefix && form.StartsWith(word, StringComparison.Ordinal) ? 0.5
                : 0;
            foreach (var (document, at) in weight > 0 ? Places(postings) : [])
            {
                var place = places.GetValueOrDefault(document, (0, []));
                places[document] = (place.Weight + weight * at.Count, [.. place.At, .. at]);
            }
        }

        return places;
    }

    private static double Score(
        Dictionary<int, (double Weight, double Name)> hits,
        int document,
        IReadOnlyList<int> lengths,
        IReadOnlyList<int> names
    )
    {
        var rarity = Math.Log(1 + (names.Count - hits.Count + 0.5) / (hits.Count + 0.5));
        var (weight, name) = hits[document];
        return rarity * (2.2 * weight / (weight + 0.3 + 0.9 * lengths[document] / lengths.Average()) + 3 * name);
    }

    public static IEnumerable<(int Document, List<int> At)> Places(string postings)
    {
        var read = Numbers(postings);
        for (int at = 0, document = -1; at < read.Count;)
        {
            var head = read[at++];
            document += (head >> 1) + 1;
            var count = (head & 1) == 1 ? read[at++] + 2 : 1;
            var steps = read.Skip(at).Take(count).ToList();
            at += count;
            yield return (document, [.. steps.Select((_, index) => steps.Take(index + 1).Sum() + index)]);
        }
    }

    private static List<int> Numbers(string text)
    {
        var (all, number) = (new List<int>(), 0);
        foreach (var letter in text)
        {
            if (letter >= '^')
                all.Add(number + letter - '^');
            number = letter >= '^' ? 0 : (number + letter - '0') * 32;
        }

        return all;
    }

    private static List<int> Sums(string text)
    {
        var sum = 0;
        return [.. Numbers(text).Select(step => sum += step)];
    }

    private static JsonElement Content(SiteFile file)
    {
        var text = Encoding.UTF8.GetString(file.Bytes);
        return JsonDocument
            .Parse(text[(text.IndexOf(',', StringComparison.Ordinal) + 1)..text.LastIndexOf(')')])
            .RootElement;
    }
}
