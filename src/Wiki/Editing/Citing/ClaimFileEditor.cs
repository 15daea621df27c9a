using Wiki.Problems;
using Wiki.Reading;
using Wiki.Reading.Yaml;

namespace Wiki.Editing.Citing;

/// <summary>A claim's file, to whose citations one is added; every other line stays as it was.</summary>
internal static class ClaimFileEditor
{
    private const string Citations = "citations";

    public static CommandResult Append(string content, string claim, IReadOnlyList<string> citation)
    {
        var problems = new List<Problem>();
        if (RecordPath.Find(content, RecordKind.Claim, claim, out var refusal) is not { } path)
            return refusal;
        if (EditableRecord.Open(path, problems) is not { } before)
            return CommandResult.Of(problems);
        var line = Insert(before, citation);
        if (before.Again(problems) is not { } after || !IsOneMore(before.Keys, after.Keys, citation))
            return CommandResult.NotPossible([CommandMessages.NotAppended(path.Shown), .. citation]);
        before.Save();
        return CommandResult.Done(CommandMessages.Appended(path.Shown, line));
    }

    /// <summary>The line, counted from 1, on which the citation now stands.</summary>
    private static int Insert(EditableRecord claim, IReadOnlyList<string> citation)
    {
        var pair = claim.Keys.Pairs.FirstOrDefault(each => each.Key.Value == Citations);
        if (pair is null)
            return Insert(claim, claim.Close, [$"{Citations}:", .. Indent(citation, 2)]) + 1;
        if (pair.Value is YamlList { Items: { Count: > 0 } items })
            return Insert(claim, items, citation);
        claim.Lines[pair.Key.At.Line] = $"{Citations}:";
        return Insert(claim, pair.Key.At.Line + 1, Indent(citation, 2));
    }

    /// <summary>After the last item, or in the place of one that was left open.</summary>
    private static int Insert(EditableRecord claim, IReadOnlyList<YamlNode> items, IReadOnlyList<string> citation)
    {
        var first = claim.Lines[items[0].At.Line];
        var (line, end) = (EndOf(claim, items[^1].At.Line), EndOf(claim, items[^1].At.Line));
        if (items.FirstOrDefault(IsOpen) is { } open)
        {
            (line, end) = (open.At.Line, items.FirstOrDefault(item => item.At.Line > open.At.Line)?.At.Line ?? end);
            claim.Lines.Remove(line, end);
        }

        return Insert(claim, line, Indent(citation, first.Length - first.TrimStart().Length));
    }

    private static int Insert(EditableRecord claim, int line, IEnumerable<string> words)
    {
        claim.Lines.Insert(line, words);
        return line;
    }

    /// <summary>The line after a list of the outermost keys: such a list goes on while its lines are indented or begin with a dash.</summary>
    private static int EndOf(EditableRecord claim, int line)
    {
        var end = line + 1;
        for (var next = end; next < claim.Close && claim.Lines[next] is "" or [' ' or '-' or '#', ..]; next++)
            end = claim.Lines[next] is "" or ['#', ..] ? end : next + 1;
        return end;
    }

    /// <summary>Whether an item names neither a source nor words of it yet.</summary>
    private static bool IsOpen(YamlNode item) => item is YamlText { Value: "" } || (item is YamlMap map && IsLeft(map.Find("source")) && IsLeft(map.Find("quote")));

    private static bool IsLeft(YamlNode? value) => value is null or YamlText { Value: "" };

    private static IEnumerable<string> Indent(IEnumerable<string> lines, int columns) => lines.Select(line => new string(' ', columns) + line);

    /// <summary>Whether the keys are the same but for the one citation, at the end or in the place of the first that was open.</summary>
    private static bool IsOneMore(YamlMap before, YamlMap after, IReadOnlyList<string> citation)
    {
        var expected = Items(before).Select(PlainKeys.Of).ToList();
        var open = Items(before).ToList().FindIndex(IsOpen);
        if (open >= 0)
            expected.RemoveAt(open);
        expected.Insert(open >= 0 ? open : expected.Count, PlainKeys.Of(Read(citation)));
        return Items(after).Select(PlainKeys.Of).SequenceEqual(expected) && PlainKeys.Without(before, Citations) == PlainKeys.Without(after, Citations);
    }

    private static IReadOnlyList<YamlNode> Items(YamlMap keys) => keys.Find(Citations) is YamlList list ? list.Items : [];

    private static YamlNode Read(IReadOnlyList<string> citation)
    {
        var file = new ContentFile("", $"\n{Citations}:\n{string.Join('\n', citation)}\n");
        return Items(YamlReader.Read(file, file.Text, [])!)[0];
    }
}
