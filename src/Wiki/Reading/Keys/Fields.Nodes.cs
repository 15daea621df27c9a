using Wiki.Problems;
using Wiki.Reading.Prose;
using Wiki.Reading.Yaml;

namespace Wiki.Reading.Keys;

/// <content>Finds values, and reports those of another shape.</content>
internal sealed partial class Fields
{
    private Located<string> Nothing => new("", map.At);

    private Reference NoReference => new("", map.At);

    /// <summary>The value of a key; null if the key is missing or its value has another shape.</summary>
    private TNode? Node<TNode>(string key, string expected, Shape shape) where TNode : YamlNode
    {
        _known.Add(key);
        _table?.Add(key, shape);
        var node = map.Find(key);
        // Too few words of a report are a problem of their own.
        var isEmpty = node is YamlText { IsBlank: true } text
            && (text.Value.Length == 0 || shape is not Shape.OneOrMany);
        if (isEmpty)
            problems.Add(ReadingProblems.EmptyValue(node!.At, key));
        else if (node is YamlList items && FirstOf(items) is { } first && !MayHaveBrackets(shape, items))
            problems.Add(ReadingProblems.ListForOne(node.At, key, first.Value));
        else if (node is YamlList { IsInBrackets: true } list && typeof(TNode) == typeof(YamlText))
            problems.Add(ReadingProblems.BracketsInText(list.At, key, WordsOf(list)));
        else if (node is not null and not TNode)
            problems.Add(LookalikeIn(node) ?? ReadingProblems.WrongShape(node.At, key, expected, node.Shape));
        return isEmpty ? null : node as TNode;
    }

    /// <summary>What looks like a list or keys may be a text because of a letter of it.</summary>
    private Problem? LookalikeIn(YamlNode node) =>
        node is YamlText ? Lookalike.Find(file.Line(node.At.Line), node.At with { Column = 1 }) : null;

    /// <summary>The first text of a list or of one within it; null if it begins with keys, or is empty.</summary>
    private static YamlText? FirstOf(YamlList list) => list.Items switch
    {
        [YamlText text, ..] => text,
        [YamlList inner, ..] => FirstOf(inner),
        _ => null,
    };

    /// <summary>Whether a list may be a text in brackets, or is what the key takes.</summary>
    private static bool MayHaveBrackets(Shape shape, YamlList list) => shape switch
    {
        Shape.Id or Shape.Listed or Shape.Choice => false,
        Shape.Formed { Form: var form } => form.Fits(WordsOf(list)),
        Shape.Date => Edtf.TryParse(WordsOf(list), out _, out _),
        _ => true,
    };

    /// <summary>A list in brackets as the text that it was meant to be.</summary>
    private static string WordsOf(YamlList list)
    {
        var items = list.Items.Select(item => item switch
        {
            YamlText text => text.Value,
            YamlList inner => WordsOf(inner),
            YamlMap { Pairs: [{ Value: YamlText text } pair] } => $"{pair.Key.Value}: {text.Value}",
            _ => "...",
        });
        return $"[{string.Join(", ", items)}]";
    }

    private Located<string>? Line(string key, Shape shape, Func<string, bool>? isWord = null)
    {
        if (Node<YamlText>(key, "text", shape) is not { } line || !IsWhole(key, line, shape, isWord))
            return null;
        if (!line.IsOneLine)
            problems.Add(ReadingProblems.NotOneLine(line.At, key, QuoteText.Normalize(line.Value)));
        // It may have the form once it is one line.
        if (!line.IsOneLine && shape is Shape.Formed { Form: var form } && !form.Fits(line.Value))
            return null;
        // A word, date or id in curly marks is a problem of its own.
        if (ReferenceEquals(shape, Shape.AnyWords))
            _texts.ReportCurlyMarks(key, line);
        return Plain(key, line, shape);
    }

    private bool IsWhole(string key, YamlText text, Shape shape, Func<string, bool>? isWord = null) => shape switch
    {
        Shape.Words or Shape.Formed { Form.IsName: true } => _texts.HasWord(key, text, isWord ?? WrittenText.HasWord),
        Shape.Formed => true,
        _ => _texts.IsOneWord(text),
    };

    /// <summary>Marks in an id, a word of a vocabulary or a date are reported with what it is not.</summary>
    private Located<string> Plain(string key, YamlText text, Shape shape)
    {
        if (ReferenceEquals(shape, Shape.AnyWords) || shape is Shape.Formed { Form.IsName: true })
            _texts.ReportMarks(key, text);
        _texts.ReportHidden(text);
        return ToLocated(text);
    }

    /// <summary>A line of prose; one that was read without a problem has words, or a link that shows a name.</summary>
    private Text ReadProse(string key, YamlText line)
    {
        var before = problems.Count;
        var text = ProseReader.ReadLine(line, problems);
        if (problems.Count == before && !text.AllInlines.Any(HasWord))
            problems.Add(ReadingProblems.WithoutWords(line.At, key, line.Value));
        return text;
    }

    private static bool HasWord(Inline inline) => inline switch
    {
        Words words => WrittenText.HasWord(words.Value),
        CodeSpan code => WrittenText.HasWord(code.Code),
        _ => inline is Mention,
    };

    private Located<string>? Fitting(Located<string> line, ValueFormat form)
    {
        if (form.Fits(line.Value))
            return line;
        problems.Add(ReadingProblems.WrongForm(line.At, line.Value, form.Remedy(line.Value)));
        return null;
    }

    private static Located<string> ToLocated(YamlText text) => new(text.Value, text.At);

    private List<Located<string>> Lines(string key, string expected, Shape item)
    {
        var lines = Items<YamlText>(key, expected, item);
        if (item.IsUniqueInList)
            lines = Unique(key, lines);
        lines = lines.FindAll(line => IsWhole(key, line, item));
        lines.ForEach(line => _texts.ReportLineBreak(key, line));
        return lines.ConvertAll(ToLocated);
    }

    /// <summary>Items without those that repeat an earlier one, which are reported.</summary>
    private List<TNode> Unique<TNode>(string key, IEnumerable<TNode> items) where TNode : YamlNode
    {
        var first = new Dictionary<string, Location>(StringComparer.Ordinal);
        var unique = new List<TNode>();
        foreach (var item in items)
        {
            if (item is YamlText text && !first.TryAdd(text.Value, text.At))
                problems.Add(ReadingProblems.RepeatedItem(text.At, key, text.Value, first[text.Value]));
            else
                unique.Add(item);
        }

        return unique;
    }

    private List<TNode> Items<TNode>(string key, string expected, Shape item) where TNode : YamlNode =>
        Items<TNode>(key, expected, Node<YamlList>(key, expected, new Shape.Many(item)));

    private List<TNode> Items<TNode>(string key, string expected, YamlList? list) where TNode : YamlNode
    {
        var found = new List<TNode>();
        foreach (var item in list?.Items ?? [])
        {
            if (item is TNode node and not YamlText { IsBlank: true })
                found.Add(node);
            else
                problems.Add(ReadingProblems.WrongItem(item.At, key, expected, item.Shape));
        }

        return found;
    }

    private IReadOnlyList<T> Filled<T>(string key, IReadOnlyList<T> items)
    {
        _table?.Fill(key);
        if (map.Find(key) is YamlList { Items.Count: 0 } empty)
            problems.Add(ReadingProblems.EmptyList(empty.At, key));
        return Missing(key, items);
    }

    private IReadOnlyList<T> RefuseItem<T>(string key, string expected, YamlNode item)
    {
        problems.Add(ReadingProblems.WrongItem(item.At, key, expected, item.Shape));
        return [];
    }

    private IReadOnlyList<Located<string>> Refuse(string key, YamlNode node)
    {
        problems.Add(node is YamlList
            ? ReadingProblems.EmptyList(node.At, key)
            : ReadingProblems.WrongShape(node.At, key, TextOrTexts, node.Shape));
        return [];
    }

    /// <summary>Records that a required key is missing, unless its value was already reported.</summary>
    private T Missing<T>(string key, T fallback, string? origin = null)
    {
        _table?.Require(key);
        if (map.Find(key) is null)
            _missing[key] = ReadingProblems.MissingKey(map.At, key, origin);
        return fallback;
    }

    private T ReadWhole<T>(YamlMap inner, Func<Fields, T> read)
    {
        var fields = new Fields(inner, file, problems);
        var value = read(fields);
        fields.CloseKeys();
        _inner.Add(fields);
        return value;
    }

    /// <summary>The keys of a nested set; computed only while a reader is described.</summary>
    private Shape SetOf<T>(Func<Fields, T> read) =>
        _table is null ? Shape.AnyWords : new Shape.Set(Describe(fields => read(fields)));

    private T? Choose<T>(string key, Located<string> line) where T : struct, Enum
    {
        if (Vocabulary.Find<T>(line.Value) is { } term)
            return term.Value;
        var words = Vocabulary.Terms<T>().Select(known => known.Word).ToList();
        problems.Add(ReadingProblems.NotInVocabulary(line.At, key, line.Value, words));
        return null;
    }

    private static Reference? ToReference(Located<string>? line) =>
        line is { } id ? new Reference(id.Value, id.At) : null;
}
