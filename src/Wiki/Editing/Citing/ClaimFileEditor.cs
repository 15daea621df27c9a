using Wiki.Problems;
using Wiki.Reading.Files;
using Wiki.Reading.Yaml;

namespace Wiki.Editing.Citing;

/// <summary>Adds a citation to a claim's file without changing any other line.</summary>
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
        var words = PlainKeys.Of(Read(citation));
        if (Items(before.Keys).FirstOrDefault(item => PlainKeys.Of(item) == words) is { } same)
            return CommandResult.Refused(CommandMessages.CitedAlready(path.Shown, same.At.Line));
        var line = Insert(before, citation);
        if (before.Reparse(problems) is not { } after || !IsOneMore(before.Keys, after.Keys, citation))
            return CommandResult.NotPossible([CommandMessages.NotAppended(path.Shown), .. citation]);
        before.Save();
        return CommandResult.Done(CommandMessages.Appended(path.Shown, line));
    }

    /// <summary>Inserts the citation, and returns its line, counted from 1.</summary>
    private static int Insert(EditableRecord claim, IReadOnlyList<string> citation)
    {
        var pair = claim.Keys.Pairs.FirstOrDefault(entry => entry.Key.Value == Citations);
        if (pair is null)
            return Insert(claim, claim.Close, [$"{Citations}:", .. Indent(citation, 2)]) + 1;
        if (pair.Value is YamlList { Items: { Count: > 0 } items })
            return Insert(claim, items, citation);
        claim.Lines[pair.Key.At.Line] = $"{Citations}:";
        return Insert(claim, pair.Key.At.Line + 1, Indent(citation, 2));
    }

    /// <summary>Replaces the first placeholder item, or appends after the last item if there is none.</summary>
    private static int Insert(EditableRecord claim, IReadOnlyList<YamlNode> items, IReadOnlyList<string> citation)
    {
        var first = claim.Lines[items[0].At.Line];
        var indented = Indent(citation, first.Length - first.TrimStart().Length);
        var end = EndOf(claim, items[^1].At.Line);
        if (items.FirstOrDefault(IsPlaceholder) is not { } placeholder)
            return Insert(claim, end, indented);
        var line = placeholder.At.Line;
        claim.Lines.Remove(line, items.FirstOrDefault(item => item.At.Line > line)?.At.Line ?? end);
        return Insert(claim, line, indented);
    }

    private static int Insert(EditableRecord claim, int line, IEnumerable<string> words)
    {
        claim.Lines.Insert(line, words);
        return line;
    }

    /// <summary>The line after a top-level list, whose lines are indented or start with a dash.</summary>
    private static int EndOf(EditableRecord claim, int line)
    {
        var end = line + 1;
        for (var next = end; next < claim.Close && claim.Lines[next] is "" or [' ' or '-' or '#', ..]; next++)
            end = claim.Lines[next] is "" or ['#', ..] ? end : next + 1;
        return end;
    }

    /// <summary>Whether an item has neither a source nor a quote yet.</summary>
    private static bool IsPlaceholder(YamlNode item) =>
        IsEmpty(item) || (item is YamlMap map && IsEmpty(map.Find("source")) && IsEmpty(map.Find("quote")));

    private static bool IsEmpty(YamlNode? value) => value is null or YamlText { Value: "" };

    private static IEnumerable<string> Indent(IEnumerable<string> lines, int columns) =>
        lines.Select(line => new string(' ', columns) + line);

    /// <summary>Whether only the citation was added, at the end or in place of the first placeholder.</summary>
    private static bool IsOneMore(YamlMap before, YamlMap after, IReadOnlyList<string> citation)
    {
        var expected = Items(before).Select(PlainKeys.Of).ToList();
        var placeholder = Items(before).ToList().FindIndex(IsPlaceholder);
        if (placeholder >= 0)
            expected.RemoveAt(placeholder);
        expected.Insert(placeholder >= 0 ? placeholder : expected.Count, PlainKeys.Of(Read(citation)));
        return Items(after).Select(PlainKeys.Of).SequenceEqual(expected)
            && PlainKeys.Without(before, Citations) == PlainKeys.Without(after, Citations);
    }

    private static IReadOnlyList<YamlNode> Items(YamlMap keys) =>
        keys.Find(Citations) is YamlList list ? list.Items : [];

    private static YamlNode Read(IReadOnlyList<string> citation)
    {
        var file = new ContentFile("", $"\n{Citations}:\n{string.Join('\n', citation)}\n");
        return Items(YamlReader.Read(file, file.Text, [])!)[0];
    }
}
