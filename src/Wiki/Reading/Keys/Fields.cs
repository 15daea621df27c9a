using Wiki.Problems;
using Wiki.Reading.Files;
using Wiki.Reading.Yaml;

namespace Wiki.Reading.Keys;

/// <summary>
/// A set of keys whose values are requested by name and shape. Keys that were not requested before <see cref="Close"/>
/// are reported as unknown. The requests of a reader also define its schema: see <see cref="Describe"/>.
/// </summary>
internal sealed partial class Fields(YamlMap map, ContentFile file, List<Problem> problems)
{
    private const string TextOrTexts = "text or a list of texts";

    private readonly PlainTexts _texts = new(problems);
    private readonly List<string> _known = [];
    private readonly Dictionary<string, Problem> _missing = new(StringComparer.Ordinal);
    private readonly List<Fields> _inner = [];
    private readonly Dictionary<string, Problem> _unknown = new(StringComparer.Ordinal);
    private string? _unlike;
    private KeyTable? _table;

    public Location At => map.At;

    public List<Problem> Problems => problems;

    /// <summary>The keys that a reader requests, found by running it on an empty set of keys.</summary>
    public static KeyTable Describe(Action<Fields> read)
    {
        var empty = new ContentFile("", "");
        var fields = new Fields(new YamlMap(empty.Start, []), empty, []) { _table = new KeyTable() };
        read(fields);
        return fields._table;
    }

    /// <summary>Plain text of our own on one line; marks in it are an error.</summary>
    public Located<string>? Line(string key) => Line(key, Shape.AnyWords);

    /// <summary>Plain text of our own that may be folded over several lines, but contains no line break.</summary>
    public Located<string>? Paragraph(string key)
    {
        if (Node<YamlText>(key, "text", Shape.AnyWords) is not { } text || !IsWhole(key, text, Shape.AnyWords))
            return null;
        _texts.ReportCurlyMarks(key, text);
        _texts.ReportMarks(key, text);
        _texts.ReportHidden(text);
        _texts.ReportLineBreak(key, text);
        return ToLocated(text);
    }

    /// <summary>A line of words that a report prints, in which every sign is a letter.</summary>
    public Located<string>? Printed(string key) => Line(key, Shape.Print);

    public Located<string> RequiredPrinted(string key) => Printed(key) ?? Missing(key, Nothing);

    public Located<string> RequiredParagraph(string key) => Paragraph(key) ?? Missing(key, Nothing);

    public Located<string> RequiredLine(string key) => Line(key) ?? Missing(key, Nothing);

    /// <summary>A word, or the sign of a unit such as <c>%</c>.</summary>
    public Located<string> RequiredUnit(string key) =>
        Line(key, Shape.AnyWords, WrittenText.HasWordOrUnit) ?? Missing(key, Nothing);

    /// <summary>Words of a report, which may contain any characters.</summary>
    public Located<string>? Words(string key) =>
        Node<YamlText>(key, "text", Shape.AnyWords) is { } text ? ToLocated(text) : null;

    /// <summary>Words of a report: one text, or a list of texts.</summary>
    public IReadOnlyList<Located<string>> RequiredTexts(string key) =>
        Node<YamlNode>(key, TextOrTexts, Shape.AnyTexts) switch
        {
            YamlText text => [ToLocated(text)],
            YamlList { Items.Count: > 0 } list => Items<YamlText>(key, "a list of texts", list).ConvertAll(ToLocated),
            null => Missing<IReadOnlyList<Located<string>>>(key, []),
            var other => Refuse(key, other),
        };

    /// <summary>A web address without user, password and token, which would be published; null if it is none.</summary>
    public Located<string>? Address(string key, ValueFormat form)
    {
        if (Line(key, new Shape.Formed(form)) is not { } address)
            return null;
        if (WebAddress.WithoutUser(address.Value) is { } withoutUser)
            problems.Add(ReadingProblems.AddressWithUser(address.At, withoutUser));
        else if (WebAddress.WithoutSecrets(address.Value) is { } open)
            problems.Add(ReadingProblems.AddressWithSecret(address.At, open));
        else
            return Fitting(address, form);
        return null;
    }

    /// <summary>Text of a format; null if it does not match.</summary>
    public Located<string>? Formatted(string key, ValueFormat form) =>
        Line(key, new Shape.Formed(form)) is { } line ? Fitting(line, form) : null;

    /// <summary>Whether a key that can be left out is <c>true</c>.</summary>
    public bool IsTrue(string key) => Formatted(key, ValueFormats.TrueOrFalse)?.Value == "true";

    /// <summary>Texts of a format, without those that do not match.</summary>
    public IReadOnlyList<Located<string>> FormedLines(string key, ValueFormat form) =>
        [.. Lines(key, "a list of texts", new Shape.Formed(form)).Where(line => Fitting(line, form) is not null)];

    public Located<string> RequiredFormed(string key, ValueFormat form) =>
        Formatted(key, form) ?? Missing(key, Nothing, form.Origin);

    public Reference? Id(string key, params RecordKind[] kinds) => ToReference(Line(key, new Shape.Id(kinds)));

    public Reference RequiredId(string key, params RecordKind[] kinds) => Id(key, kinds) ?? Missing(key, NoReference);

    /// <summary>An id from a list in <c>site.yaml</c>.</summary>
    public Reference RequiredListed(string key, string list) =>
        ToReference(Line(key, new Shape.Listed(list))) ?? Missing(key, NoReference);

    public IReadOnlyList<Located<string>> Lines(string key) => Lines(key, "a list of texts", Shape.AnyWords);

    public IReadOnlyList<Reference> Ids(string key, params RecordKind[] kinds) =>
        Lines(key, "a list of ids", new Shape.Id(kinds)).ConvertAll(item => new Reference(item.Value, item.At));

    /// <summary>At least one id.</summary>
    public IReadOnlyList<Reference> RequiredIds(string key, params RecordKind[] kinds) => Filled(key, Ids(key, kinds));

    public Located<T>? Choice<T>(string key)
        where T : struct, Enum =>
        Line(key, Shape.OneOf<T>()) is { } line && Choose<T>(key, line) is { } value
            ? new Located<T>(value, line.At)
            : null;

    public Located<T> RequiredChoice<T>(string key)
        where T : struct, Enum => Choice<T>(key) ?? Missing(key, new Located<T>(default, map.At));

    public IReadOnlyList<T> Choices<T>(string key)
        where T : struct, Enum =>
        [.. Lines(key, "a list of texts", Shape.OneOf<T>()).Select(line => Choose<T>(key, line)).OfType<T>()];

    /// <summary>At least one word of a vocabulary.</summary>
    public IReadOnlyList<T> RequiredChoices<T>(string key)
        where T : struct, Enum => Filled(key, Choices<T>(key));

    public Located<Edtf>? Date(string key) =>
        Line(key, Shape.AnyDate) is { } line && Scalars.Date(line, problems) is { } date
            ? new Located<Edtf>(date, line.At)
            : null;

    public Located<Edtf> RequiredDate(string key) =>
        Date(key) ?? Missing(key, new Located<Edtf>(Scalars.NoDate, map.At));

    /// <summary>A line of prose.</summary>
    public Text? Prose(string key) =>
        Node<YamlText>(key, "a line of prose", Shape.AnyLine) is { } text ? ReadProse(key, text) : null;

    public Text RequiredProse(string key) => Prose(key) ?? Missing(key, Text.Empty);

    public IReadOnlyList<Text> ProseLines(string key) =>
        Items<YamlText>(key, "a list of lines of prose", Shape.AnyLine)
            .ConvertAll(item => ReadProse(key, item));

    /// <summary>A nested set of keys.</summary>
    public T? Nested<T>(string key, Func<Fields, T> read)
        where T : class =>
        Node<YamlMap>(key, "keys with values", SetOf(read)) is { } inner ? ReadWhole(inner, read) : null;

    public T RequiredNested<T>(string key, Func<Fields, T> read, T fallback)
        where T : class => Nested(key, read) ?? Missing(key, fallback);

    /// <summary>A list of sets of keys.</summary>
    public IReadOnlyList<T> Each<T>(string key, Func<Fields, T> read) =>
        Items<YamlMap>(key, "a list of keys with values", SetOf(read)).ConvertAll(item => ReadWhole(item, read));

    /// <summary>A list whose items are ids or sets of keys.</summary>
    public IReadOnlyList<T> EachOrId<T>(
        string key, Func<Fields, T> readSet, Func<Reference, T> readId, params RecordKind[] kinds)
    {
        const string Expected = "a list of ids or of keys with values";
        var shape = new Shape.IdOrSet(new Shape.Id(kinds), SetOf(readSet));
        return [.. Unique(key, Items<YamlNode>(key, Expected, shape)).SelectMany(Read)];

        IEnumerable<T> Read(YamlNode node) => node switch
        {
            YamlMap map => [ReadWhole(map, readSet)],
            YamlText text => [readId(new Reference(Plain(key, text, shape).Value, text.At))],
            _ => RefuseItem<T>(key, Expected, node),
        };
    }

    /// <summary>At least one set of keys; a missing one is not reported here but by a rule.</summary>
    public IReadOnlyList<T> EachOfSome<T>(string key, Func<Fields, T> read)
    {
        var items = Each(key, read);
        _table?.Require(key);
        _table?.Fill(key);
        return items;
    }
}
