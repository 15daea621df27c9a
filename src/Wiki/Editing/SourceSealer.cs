using Wiki.Checking.Quotes;
using Wiki.Problems;
using Wiki.Reading;
using Wiki.Reading.Records;
using Wiki.Reading.Yaml;

namespace Wiki.Editing;

/// <summary>
/// Seals a source again: sets its 'sha256' to that of its body, and 'sealed' to the hashes of its keys, without
/// changing any other line.
/// </summary>
internal static class SourceSealer
{
    private const string Key = "sha256";

    public static CommandResult Seal(string content, string id)
    {
        var problems = new List<Problem>();
        if (RecordPath.Find(content, RecordKind.Source, id, out var refusal) is not { } path)
            return refusal;
        if (EditableRecord.Open(path, problems) is not { } source)
            return CommandResult.Of(problems);
        var seal = BodySeal.Of(source.Body);
        var isChanged = !IsSealed(source.Keys, source.Keys, seal);
        if (isChanged)
        {
            Write(source, seal);
            WriteKeys(source);
        }

        if (source.Reparse(problems) is not { } after || !IsSealed(source.Keys, after.Keys, seal))
            return CommandResult.NotPossible(CommandMessages.SealHasNoPlace(path.Shown));
        if (isChanged)
            source.Save();
        return Describe(content, path, isChanged);
    }

    /// <summary>In the place of the hashes that are there, or after the other keys.</summary>
    private static void WriteKeys(EditableRecord source)
    {
        if (source.Keys.Pairs.FirstOrDefault(entry => entry.Key.Value == KeySeal.Key) is not { } old)
        {
            source.Lines.Insert(source.Close, KeySeal.Lines(source.Keys));
            return;
        }

        var (start, end) = (old.Key.At.Line, LastLine(old.Value, old.Key.At.Line) + 1);
        var written = Enumerable.Range(start, end - start).Select(line => source.Lines[line]).ToList();
        source.Lines.Remove(start, end);
        source.Lines.Insert(start, new SealComments(written).AddTo(KeySeal.Lines(source.Keys)));
    }

    private static int LastLine(YamlNode value, int first) =>
        value is YamlMap { Pairs: [.., var last] } ? Math.Max(first, last.Key.At.Line) : first;

    private static void Write(EditableRecord source, string seal)
    {
        var pair = source.Keys.Pairs.FirstOrDefault(entry => entry.Key.Value == Key);
        if (pair?.Value is not YamlText { Value: var old })
        {
            source.Lines.Insert(source.Close, [$"{Key}: {seal}"]);
            return;
        }

        var line = source.Lines[pair.Key.At.Line];
        var afterColon = line.IndexOf(':', StringComparison.Ordinal) + 1;
        var (key, value) = (line[..afterColon], line[afterColon..]);
        source.Lines[pair.Key.At.Line] = old.Length == 0
            ? $"{key} {seal}"
            : key + value.Replace(old, seal, StringComparison.Ordinal);
    }

    /// <summary>Whether the seals fit, and nothing else is changed.</summary>
    private static bool IsSealed(YamlMap before, YamlMap after, string seal) =>
        after.Find(Key) is YamlText { Value: var written }
        && written == seal
        && WrittenHashes(after).SequenceEqual(KeySeal.Of(before))
        && PlainKeys.Without(before, Key, KeySeal.Key) == PlainKeys.Without(after, Key, KeySeal.Key);

    private static IEnumerable<(string Name, string Hash)> WrittenHashes(YamlMap keys) =>
        keys.Find(KeySeal.Key) is YamlMap map
            ? map.Pairs.Select(pair => (pair.Key.Value, (pair.Value as YamlText)?.Value ?? ""))
            : [];

    /// <summary>Lists the records that quote the source, and the quotes that no longer match it.</summary>
    private static CommandResult Describe(string content, RecordPath path, bool isChanged)
    {
        var first = CommandMessages.Sealed(path.Shown, isChanged);
        if (ContentReader.Read(content).Corpus is not { } corpus || corpus.Find(path.Id) is not Source source)
            return CommandResult.Done(first);
        var quoting = Quotations.Of(corpus).Where(pair => pair.Quote.Source.Id == path.Id).ToList();
        var lost = quoting
            .Where(pair => !new QuoteMatcher(source).Match(pair.Quote).IsVerified)
            .Select(pair => Lost(pair.Quote, source, corpus))
            .Order()
            .ToList();
        var byFile = quoting.GroupBy(pair => pair.User.At.File).OrderBy(file => file.Key, StringComparer.Ordinal);
        string[] lines =
        [
            first,
            .. byFile.Select(file => CommandMessages.Quoting(file.Key, file.Count())),
            CommandMessages.QuotesLost(lost.Count, quoting.Count),
            .. lost.Select(problem => problem.ToString()),
        ];
        return lost.Count == 0 ? CommandResult.Done(lines) : CommandResult.NotPossible(lines);
    }

    private static Problem Lost(Quote quote, Source source, Corpus corpus) =>
        new QuoteMatcher(source).Match(quote).Verdict == Verdict.Ambiguous
            ? QuoteMismatch.ExplainAmbiguous(quote, source)
            : QuoteMismatch.Explain(quote, source, corpus);
}
