using Wiki.Reading.Prose;
using Wiki.Reading.Yaml;

namespace Wiki.Reading;

/// <summary>
/// The keys of one set, each asked for by name and shape; what was not asked for by the end is an unknown key.
/// </summary>
internal sealed class Fields(YamlMap map, ContentFile file, List<Problem> problems)
{
    private readonly List<string> _known = [];
    private readonly List<string> _missing = [];

    public Location At => map.At;

    public List<Problem> Problems => problems;

    /// <summary>The value of a key, or null where the key is left out or has another shape.</summary>
    public TNode? Node<TNode>(string key, string expected) where TNode : YamlNode
    {
        _known.Add(key);
        var node = map.Find(key);
        if (node is YamlText { Value: "" })
            problems.Add(Wiki.Problems.EmptyValue(node.At, key));
        else if (node is not null and not TNode)
            problems.Add(Wiki.Problems.WrongShape(node.At, key, expected, node.Shape));
        return node is YamlText { Value: "" } ? null : node as TNode;
    }

    /// <summary>Our own words, in which no marks are read.</summary>
    public Located<string>? Line(string key)
    {
        var line = Words(key);
        if (line is { } words && (words.Value.Contains("[@", StringComparison.Ordinal) || words.Value.Contains("[[", StringComparison.Ordinal)))
            problems.Add(Wiki.Problems.MarkInPlainText(words.At, key));
        return line;
    }

    /// <summary>Words of a report, which may hold anything.</summary>
    public Located<string>? Words(string key) => Node<YamlText>(key, "text") is { } text ? new Located<string>(text.Value, text.At) : null;

    public Located<string> RequiredLine(string key) => Line(key) ?? Missing(key, new Located<string>("", map.At));

    public Reference? Id(string key) => Line(key) is { } id ? new Reference(id.Value, id.At) : null;

    public Reference RequiredId(string key) => Id(key) ?? Missing(key, new Reference("", map.At));

    public IReadOnlyList<Located<string>> Lines(string key) => Items<YamlText>(key, "a list of texts").ConvertAll(item => new Located<string>(item.Value, item.At));

    public IReadOnlyList<Reference> Ids(string key) => Items<YamlText>(key, "a list of ids").ConvertAll(item => new Reference(item.Value, item.At));

    /// <summary>At least one id.</summary>
    public IReadOnlyList<Reference> RequiredIds(string key) => Filled(key, Ids(key));

    public Located<T>? Value<T>(string key, Func<Located<string>, List<Problem>, T?> parse) where T : struct => Line(key) is { } line && parse(line, problems) is { } value ? new Located<T>(value, line.At) : null;

    public Located<T>? Choice<T>(string key) where T : struct, Enum => Value(key, (line, _) => Choose<T>(key, line));

    public Located<T> RequiredChoice<T>(string key) where T : struct, Enum => Choice<T>(key) ?? Missing(key, new Located<T>(default, map.At));

    public IReadOnlyList<T> Choices<T>(string key) where T : struct, Enum => [.. Lines(key).Select(line => Choose<T>(key, line)).OfType<T>()];

    /// <summary>At least one word of a vocabulary.</summary>
    public IReadOnlyList<T> RequiredChoices<T>(string key) where T : struct, Enum => Filled(key, Choices<T>(key));

    public Located<Edtf>? Date(string key) => Line(key) is { } line && Scalars.Date(line, problems) is { } date ? new Located<Edtf>(date, line.At) : null;

    public Located<Edtf> RequiredDate(string key) => Date(key) ?? Missing(key, new Located<Edtf>(Scalars.NoDate, map.At));

    /// <summary>One set of keys within this one.</summary>
    public T? Nested<T>(string key, Func<Fields, T> read) where T : class => Node<YamlMap>(key, "keys with values") is { } inner ? ReadWhole(inner, read) : null;

    /// <summary>A list of sets of keys.</summary>
    public IReadOnlyList<T> Each<T>(string key, Func<Fields, T> read) => Items<YamlMap>(key, "a list of keys with values").ConvertAll(item => ReadWhole(item, read));

    /// <summary>A line of prose.</summary>
    public Text? Prose(string key) => Node<YamlText>(key, "a line of prose") is { } text ? ProseReader.ReadLine(text, problems) : null;

    public Text RequiredProse(string key) => Prose(key) ?? Missing(key, Text.Empty);

    public IReadOnlyList<Text> ProseLines(string key) => Items<YamlText>(key, "a list of lines of prose").ConvertAll(item => ProseReader.ReadLine(item, problems));

    /// <summary>Notes a key that must be there, unless its value was reported already.</summary>
    public T Missing<T>(string key, T stand)
    {
        if (map.Find(key) is null)
            _missing.Add(key);
        return stand;
    }

    /// <summary>Reports every key that nothing asked for, and the missing ones that none of these is meant to be.</summary>
    public void Close()
    {
        var free = _known.Where(key => map.Find(key) is null).ToList();
        foreach (var pair in map.Pairs.Where(pair => !_known.Contains(pair.Key.Value)))
        {
            var nearest = Nearest.Of(pair.Key.Value, free);
            problems.Add(Wiki.Problems.UnknownKey(pair.Key.At, pair.Key.Value, nearest));
            _missing.RemoveAll(key => key == nearest);
        }

        problems.AddRange(_missing.Select(key => Wiki.Problems.MissingKey(map.At, key)));
    }

    private IReadOnlyList<T> Filled<T>(string key, IReadOnlyList<T> items)
    {
        if (map.Find(key) is YamlList { Items.Count: 0 } empty)
            problems.Add(Wiki.Problems.EmptyList(empty.At, key));
        return Missing(key, items);
    }

    private T ReadWhole<T>(YamlMap inner, Func<Fields, T> read)
    {
        var fields = new Fields(inner, file, problems);
        var value = read(fields);
        fields.Close();
        return value;
    }

    private List<TNode> Items<TNode>(string key, string expected) where TNode : YamlNode
    {
        var found = new List<TNode>();
        foreach (var item in Node<YamlList>(key, expected)?.Items ?? [])
        {
            if (item is TNode node and not YamlText { Value: "" })
                found.Add(node);
            else
                problems.Add(Wiki.Problems.WrongItem(item.At, key, expected, item.Shape));
        }

        return found;
    }

    private T? Choose<T>(string key, Located<string> line) where T : struct, Enum
    {
        if (Vocabulary.Find<T>(line.Value) is { } term)
            return term.Value;
        var words = Vocabulary.Terms<T>().Select(each => each.Word).ToList();
        problems.Add(Wiki.Problems.NotInVocabulary(line.At, key, line.Value, words));
        return null;
    }
}
