using Wiki.Limits;
using Wiki.Problems;
using Wiki.Reading.Files;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace Wiki.Reading.Yaml;

/// <summary>
/// Parses one set of keys: no anchors, aliases, tags or merge keys, one document, at most 16 levels.
/// </summary>
internal sealed class YamlReader
{
    private const int DeepestLevel = 16;

    private readonly ContentFile _file;
    private readonly List<Problem> _problems;
    private readonly Parser _parser;

    private YamlReader(ContentFile file, string yaml, List<Problem> problems)
    {
        _file = file;
        _problems = problems;
        _parser = new Parser(new StepReader(yaml));
    }

    /// <summary>The keys of the text; null if a problem was reported.</summary>
    public static YamlMap? Read(ContentFile file, string yaml, List<Problem> problems) =>
        new YamlReader(file, yaml, problems).ReadDocument();

    private YamlMap? ReadDocument()
    {
        try
        {
            Next();
            if (Next() is not DocumentStart)
                return Refuse(ReadingProblems.FrontMatterEmpty(_file.Start));
            return Finish(ReadNode(Next(), level: 1));
        }
        catch (YamlRefusedException exception)
        {
            return Refuse(exception.Problem);
        }
        catch (WorkStoppedException)
        {
            throw;
        }
        catch (YamlException exception)
        {
            var problem = SyntaxProblem(exception);
            return IsAfterCut(problem) ? null : Refuse(problem);
        }
#pragma warning disable CA1031 // the parser throws other exceptions for some inputs, such as '!!]' and '- {'
        catch (Exception)
        {
            var place = Place(_parser.Current?.End ?? Mark.Empty);
            return Refuse(SyntaxCause.Find(_file, place) ?? ReadingProblems.YamlSyntax(place));
        }
#pragma warning restore CA1031
    }

    private YamlMap? Finish(YamlNode root)
    {
        Next();
        if (Next() is DocumentStart second)
            return Refuse(ReadingProblems.SecondDocument(Place(second)));
        if (root is YamlMap map)
            return map;
        return Refuse(ReadingProblems.NotKeys(root.At, root.Shape));
    }

    private YamlNode ReadNode(ParsingEvent start, int level)
    {
        if (level > DeepestLevel)
            throw new YamlRefusedException(ReadingProblems.TooDeep(Place(start), DeepestLevel));
        if (ForbiddenFeature(start) is { } feature)
            throw new YamlRefusedException(ReadingProblems.YamlFeature(Place(start), feature));
        return start switch
        {
            Scalar scalar => ReadText(scalar),
            SequenceStart => ReadList(start, level),
            MappingStart => ReadMap(start, level),
            _ => throw new YamlRefusedException(ReadingProblems.YamlSyntax(Place(start))),
        };
    }

    private static string? ForbiddenFeature(ParsingEvent start) => start switch
    {
        AnchorAlias => "an alias ('*')",
        NodeEvent { Anchor.IsEmpty: false } => "an anchor ('&')",
        NodeEvent { Tag.IsEmpty: false } => "a tag ('!')",
        _ => null,
    };

    /// <summary>An escape can produce a character that is not allowed.</summary>
    private YamlText ReadText(Scalar scalar)
    {
        if (ForeignCharacters.First(scalar.Value) is { } letter)
            _problems.Add(ReadingProblems.ControlCharacter(Place(scalar), letter));
        var cut = scalar.Style is ScalarStyle.Plain ? CutValue.Find(scalar, _file) : null;
        if (cut is not null)
            _problems.Add(ReadingProblems.ValueCut(cut.At, cut.Corrected));
        return new YamlText(Place(scalar), scalar.Value.Length == 0 && cut is not null ? cut.Whole : scalar.Value)
        {
            Characters = CharactersOf(scalar),
            IsOneLine = cut is not null || IsOneLine(scalar),
        };
    }

    private static bool IsOneLine(Scalar scalar) =>
        scalar.Style is not (ScalarStyle.Literal or ScalarStyle.Folded)
        && scalar.Start.Line == scalar.End.Line
        && !scalar.Value.Contains('\n', StringComparison.Ordinal);

    private YamlList ReadList(ParsingEvent start, int level)
    {
        var items = new List<YamlNode>();
        for (var item = Next(); item is not SequenceEnd; item = Next())
            items.Add(ReadNode(item, level + 1));
        return new YamlList(Place(start), items)
        {
            IsInBrackets = start is SequenceStart { Style: SequenceStyle.Flow },
        };
    }

    private YamlMap ReadMap(ParsingEvent start, int level)
    {
        var pairs = new List<YamlPair>();
        var first = new Dictionary<string, Location>(StringComparer.Ordinal);
        for (var item = Next(); item is not MappingEnd; item = Next())
        {
            if (ReadNode(item, level + 1) is not YamlText key)
                throw new YamlRefusedException(ReadingProblems.KeyNotText(Place(item)));
            if (key.Value == "<<")
                throw new YamlRefusedException(ReadingProblems.YamlFeature(key.At, "a merge key ('<<')"));
            var value = ReadNode(Next(), level + 1);
            if (value is YamlText { Value: "" } && SyntaxCause.OfKey(key) is { } cause)
                throw new YamlRefusedException(cause);
            if (first.TryAdd(key.Value, key.At))
                pairs.Add(FlowPart.Of(new YamlPair(key, value), item, pairs, _file));
            else
                _problems.Add(ReadingProblems.RepeatedKey(key.At, key.Value, first[key.Value]));
        }

        return new YamlMap(Place(start), pairs);
    }

    private Location? CharactersOf(Scalar scalar)
    {
        var quotes = scalar.Style is ScalarStyle.Plain ? 0 : 1;
        var length = scalar.End.Column - scalar.Start.Column;
        var isUnescaped = scalar.Start.Line == scalar.End.Line && length == scalar.Value.Length + (2 * quotes);
        return isUnescaped ? Place(scalar) with { Column = Place(scalar).Column + quotes } : null;
    }

    private ParsingEvent Next() => _parser.MoveNext()
        ? _parser.Current!
        : throw new YamlRefusedException(ReadingProblems.FrontMatterEmpty(_file.Start));

    private Location Place(ParsingEvent node) => Place(node.Start);

    private Location Place(Mark mark) => _file.At((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));

    private Problem SyntaxProblem(YamlException exception)
    {
        var place = Place(exception.Start);
        if (exception.Message.Contains(" tab ", StringComparison.Ordinal) && TabFrom(place.Line) is { } tab)
            return ReadingProblems.TabIndent(tab);
        return SyntaxCause.Find(_file, place) ?? ReadingProblems.YamlSyntax(place);
    }

    /// <summary>A comment that cuts a value off can cut off the bracket that closes a list too.</summary>
    private bool IsAfterCut(Problem problem) => _problems.Exists(cut =>
        cut.Code == Codes.ValueCut && cut.At.File == problem.At.File && cut.At.Line == problem.At.Line);

    /// <summary>The first tab in an indentation from a line on; the parser reports the position before it.</summary>
    private Location? TabFrom(int line)
    {
        foreach (var text in _file.Text.Split('\n').Skip(line - 1))
        {
            var indent = text[..^text.TrimStart().Length];
            if (indent.IndexOf('\t', StringComparison.Ordinal) is >= 0 and var index)
                return new Location(_file.Path, line, index + 1);
            line++;
        }

        return null;
    }

    private YamlMap? Refuse(Problem problem)
    {
        _problems.Add(problem);
        return null;
    }
}
