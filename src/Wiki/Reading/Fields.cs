using Wiki.Problems;
using Wiki.Reading.Keys;
using Wiki.Reading.Prose;
using Wiki.Reading.Yaml;

namespace Wiki.Reading;

/// <summary>
/// The keys of one set, each asked for by name and shape; what was not asked for by the end is an unknown key.
/// A reader that is given no keys tells by what it asks for which keys there are.
/// </summary>
internal sealed partial class Fields(YamlMap map, ContentFile file, List<Problem> problems)
{
    private readonly List<string> _known = [];
    private readonly List<string> _missing = [];
    private KeyTable? _table;

    public Location At => map.At;

    public List<Problem> Problems => problems;

    /// <summary>The keys that a reader asks for; it is given none, so that it meets every key it requires as missing.</summary>
    public static KeyTable Describe(Action<Fields> read)
    {
        var nothing = new ContentFile("", "");
        var fields = new Fields(new YamlMap(nothing.Start, []), nothing, []) { _table = new KeyTable() };
        read(fields);
        return fields._table;
    }

    /// <summary>Our own words, in which no marks are read.</summary>
    public Located<string>? Line(string key) => Line(key, Shape.AnyWords);

    public Located<string> RequiredLine(string key) => Line(key) ?? Missing(key, Nothing);

    /// <summary>Words of a report, which may hold anything.</summary>
    public Located<string>? Words(string key) => Words(key, Shape.AnyWords);

    /// <summary>Words of a report: one text, or a list of texts.</summary>
    public IReadOnlyList<Located<string>> RequiredTexts(string key) => Node<YamlNode>(key, "text or a list of texts", Shape.AnyTexts) switch
    {
        YamlText text => [new Located<string>(text.Value, text.At)],
        YamlList { Items.Count: > 0 } list => Items<YamlText>(key, "a list of texts", list).ConvertAll(item => new Located<string>(item.Value, item.At)),
        null => Missing<IReadOnlyList<Located<string>>>(key, []),
        var other => Refuse(key, other),
    };

    /// <summary>Text of a form, or null where it has another.</summary>
    public Located<string>? Formed(string key, ValueFormat form)
    {
        if (Line(key, new Shape.Formed(form)) is not { } line)
            return null;
        if (form.Fits(line.Value))
            return line;
        problems.Add(ReadingProblems.WrongForm(line.At, line.Value, form.Expected));
        return null;
    }

    public Located<string> RequiredFormed(string key, ValueFormat form) => Formed(key, form) ?? Missing(key, Nothing);

    public Reference? Id(string key, params RecordKind[] kinds) => ToReference(Line(key, new Shape.Id(kinds)));

    public Reference RequiredId(string key, params RecordKind[] kinds) => Id(key, kinds) ?? Missing(key, NoReference);

    /// <summary>An id that a list of <c>site.yaml</c> holds.</summary>
    public Reference RequiredListed(string key, string list) => ToReference(Line(key, new Shape.Listed(list))) ?? Missing(key, NoReference);

    public IReadOnlyList<Located<string>> Lines(string key) => Lines(key, "a list of texts", Shape.AnyWords);

    public IReadOnlyList<Reference> Ids(string key, params RecordKind[] kinds) => Lines(key, "a list of ids", new Shape.Id(kinds)).ConvertAll(item => new Reference(item.Value, item.At));

    /// <summary>At least one id.</summary>
    public IReadOnlyList<Reference> RequiredIds(string key, params RecordKind[] kinds) => Filled(key, Ids(key, kinds));

    public Located<T>? Choice<T>(string key) where T : struct, Enum =>
        Line(key, Shape.OneOf<T>()) is { } line && Choose<T>(key, line) is { } value ? new Located<T>(value, line.At) : null;

    public Located<T> RequiredChoice<T>(string key) where T : struct, Enum => Choice<T>(key) ?? Missing(key, new Located<T>(default, map.At));

    public IReadOnlyList<T> Choices<T>(string key) where T : struct, Enum => [.. Lines(key, "a list of texts", Shape.OneOf<T>()).Select(line => Choose<T>(key, line)).OfType<T>()];

    /// <summary>At least one word of a vocabulary.</summary>
    public IReadOnlyList<T> RequiredChoices<T>(string key) where T : struct, Enum => Filled(key, Choices<T>(key));

    public Located<Edtf>? Date(string key) => Line(key, Shape.AnyDate) is { } line && Scalars.Date(line, problems) is { } date ? new Located<Edtf>(date, line.At) : null;

    public Located<Edtf> RequiredDate(string key) => Date(key) ?? Missing(key, new Located<Edtf>(Scalars.NoDate, map.At));

    /// <summary>A line of prose.</summary>
    public Text? Prose(string key) => Node<YamlText>(key, "a line of prose", Shape.AnyLine) is { } text ? ProseReader.ReadLine(text, problems) : null;

    public Text RequiredProse(string key) => Prose(key) ?? Missing(key, Text.Empty);

    public IReadOnlyList<Text> ProseLines(string key) => Items<YamlText>(key, "a list of lines of prose", Shape.AnyLine).ConvertAll(item => ProseReader.ReadLine(item, problems));

    /// <summary>One set of keys within this one.</summary>
    public T? Nested<T>(string key, Func<Fields, T> read) where T : class => Node<YamlMap>(key, "keys with values", SetOf(read)) is { } inner ? ReadWhole(inner, read) : null;

    public T RequiredNested<T>(string key, Func<Fields, T> read, T stand) where T : class => Nested(key, read) ?? Missing(key, stand);

    /// <summary>A list of sets of keys.</summary>
    public IReadOnlyList<T> Each<T>(string key, Func<Fields, T> read) => Items<YamlMap>(key, "a list of keys with values", SetOf(read)).ConvertAll(item => ReadWhole(item, read));

    /// <summary>At least one set of keys; a rule says so where there is none, in its own words.</summary>
    public IReadOnlyList<T> EachOfSome<T>(string key, Func<Fields, T> read)
    {
        var items = Each(key, read);
        _table?.Require(key);
        _table?.Fill(key);
        return items;
    }

    /// <summary>Reports every key that nothing asked for, and the missing ones that none of these is meant to be.</summary>
    public void Close()
    {
        var free = _known.Where(key => map.Find(key) is null).ToList();
        foreach (var pair in map.Pairs.Where(pair => !_known.Contains(pair.Key.Value)))
        {
            var nearest = NearestWord.Of(pair.Key.Value, free);
            problems.Add(ReadingProblems.UnknownKey(pair.Key.At, pair.Key.Value, nearest));
            _missing.RemoveAll(key => key == nearest);
        }

        problems.AddRange(_missing.Select(key => ReadingProblems.MissingKey(map.At, key)));
    }
}
