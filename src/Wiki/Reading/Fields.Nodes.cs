using Wiki.Problems;
using Wiki.Reading.Keys;
using Wiki.Reading.Prose;
using Wiki.Reading.Yaml;

namespace Wiki.Reading;

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
        else if (node is YamlList { IsInBrackets: true } list && typeof(TNode) == typeof(YamlText))
            problems.Add(ReadingProblems.BracketsInText(list.At, key, WordsOf(list)));
        else if (node is not null and not TNode)
            problems.Add(LookalikeIn(node) ?? ReadingProblems.WrongShape(node.At, key, expected, node.Shape));
        return isEmpty ? null : node as TNode;
    }

    /// <summary>What looks like a list or keys may be a text because of a letter of it.</summary>
    private Problem? LookalikeIn(YamlNode node) =>
        node is YamlText ? Lookalike.Find(file.Line(node.At.Line), node.At with { Column = 1 }) : null;

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

    private Located<string>? Line(string key, Shape shape, Func<string, bool>? isText = null)
    {
        if (Node<YamlText>(key, "text", shape) is not { } line)
            return null;
        if (shape is not (Shape.Words or Shape.Formed) && SpoiltBy(line) is { } problem)
            return Refuse(problem);
        if (shape is Shape.Words or Shape.Formed { Form.IsName: true } && !(isText ?? WrittenText.HasWord)(line.Value))
            return RefuseWordless(key, line);
        if (!line.IsOneLine)
            problems.Add(ReadingProblems.NotOneLine(line.At, key, QuoteText.Normalize(line.Value)));
        // It may have the form once it is one line.
        if (!line.IsOneLine && shape is Shape.Formed { Form: var form } && !form.Fits(line.Value))
            return null;
        // A word, date or id in curly marks is a problem of its own.
        if (ReferenceEquals(shape, Shape.AnyWords))
            ReportCurlyMarks(key, line);
        return Plain(key, line);
    }

    /// <summary>A hidden character or a space of another kind in a word, an id or a date, which has no such letter.
    /// </summary>
    private static Problem? SpoiltBy(YamlText text)
    {
        if (HiddenCharacters.First(text.Value) is { } hidden)
            return ReadingProblems.HiddenInWords(text.At, hidden);
        var space = text.Value.AsSpan().IndexOfAny(WrittenText.OtherSpaces);
        return space < 0 ? null : ReadingProblems.SpaceInWord(text.At, text.Value[space]);
    }

    private Located<string>? RefuseWordless(string key, YamlText text) =>
        Refuse(ReadingProblems.WithoutWords(text.At, key, text.Value));

    private Located<string>? Refuse(Problem problem)
    {
        problems.Add(problem);
        return null;
    }

    /// <summary>A line of prose; one that was read without a problem has words, or a link that shows a name.</summary>
    private Text ReadProse(string key, YamlText line)
    {
        var before = problems.Count;
        var text = ProseReader.ReadLine(line, problems);
        if (problems.Count == before && !text.AllInlines.Any(HasWord))
            RefuseWordless(key, line);
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

    /// <summary>Text of our own without marks and hidden characters.</summary>
    private Located<string> Plain(string key, YamlText text)
    {
        if (HasMark(text.Value))
            problems.Add(ReadingProblems.MarkInPlainText(text.At, key));
        if (HiddenCharacters.First(text.Value) is { } hidden)
            problems.Add(ReadingProblems.HiddenInWords(text.At, hidden));
        return ToLocated(text);
    }

    private void ReportCurlyMarks(string key, YamlText text)
    {
        if (text.Characters == text.At && text.Value is ['\u201C' or '\u201E', .., '\u201D' or '\u201C'])
            problems.Add(ReadingProblems.CurlyMarks(text.At, key, text.Value));
    }

    private Located<string> Folded(string key, YamlText text)
    {
        if (text.Value.Contains('\n', StringComparison.Ordinal))
            problems.Add(ReadingProblems.LineBreak(text.At, key));
        return ToLocated(text);
    }

    private static bool HasMark(string text) =>
        text.Contains("[@", StringComparison.Ordinal) || text.Contains("[[", StringComparison.Ordinal);

    private static Located<string> ToLocated(YamlText text) => new(text.Value, text.At);

    private List<Located<string>> Lines(string key, string expected, Shape item)
    {
        var lines = Items<YamlText>(key, expected, item);
        if (item.IsUniqueInList)
            lines = Unique(key, lines);
        return [.. lines.Where(text => IsWhole(key, text, item)).Select(text => Folded(key, text))];
    }

    private bool IsWhole(string key, YamlText text, Shape shape)
    {
        if (shape is Shape.Words)
            return WrittenText.HasWord(text.Value) || RefuseWordless(key, text) is not null;
        return shape is Shape.Formed || SpoiltBy(text) is not { } problem || Refuse(problem) is not null;
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
        fields.Close();
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
