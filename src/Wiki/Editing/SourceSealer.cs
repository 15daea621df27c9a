using Wiki.Checking.Quotes;
using Wiki.Problems;
using Wiki.Reading;
using Wiki.Reading.Yaml;

namespace Wiki.Editing;

/// <summary>A source that is sealed anew on purpose: its 'sha256' is made that of its body, and no other line is touched.</summary>
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
        var isChanged = source.Keys.Find(Key) is not YamlText { Value: var written } || written != seal;
        Write(source, seal);
        if (source.Again(problems) is not { } after || after.Keys.Find(Key) is not YamlText { Value: var now } || now != seal || PlainKeys.Without(source.Keys, Key) != PlainKeys.Without(after.Keys, Key))
            return CommandResult.NotPossible(CommandMessages.SealHasNoPlace(path.Shown));
        if (isChanged)
            source.Save();
        return Report(content, path, isChanged);
    }

    private static void Write(EditableRecord source, string seal)
    {
        var pair = source.Keys.Pairs.FirstOrDefault(each => each.Key.Value == Key);
        if (pair?.Value is not YamlText { Value: var old })
        {
            source.Lines.Insert(source.Close, [$"{Key}: {seal}"]);
            return;
        }

        var line = source.Lines[pair.Key.At.Line];
        var sign = line.IndexOf(':', StringComparison.Ordinal) + 1;
        source.Lines[pair.Key.At.Line] = old.Length == 0 ? $"{line[..sign]} {seal}" : line[..sign] + line[sign..].Replace(old, seal, StringComparison.Ordinal);
    }

    /// <summary>Who quotes the source, and which of the quotes no longer stand in it.</summary>
    private static CommandResult Report(string content, RecordPath path, bool isChanged)
    {
        var first = CommandMessages.Sealed(path.Shown, isChanged);
        if (ContentReader.Read(content).Corpus is not { } corpus || corpus.Find(path.Id) is not Source source)
            return CommandResult.Done(first);
        var quoting = Quotations.Of(corpus).Where(each => each.Quote.Source.Id == path.Id).ToList();
        var lost = quoting.Where(each => new QuoteMatcher(source).Match(each.Quote).Verdict != Verdict.Verified).Select(each => Lost(each.Quote, source, corpus)).Order().ToList();
        string[] lines =
        [
            first,
            .. quoting.GroupBy(each => each.User.At.File).OrderBy(user => user.Key, StringComparer.Ordinal).Select(user => CommandMessages.Quoting(user.Key, user.Count())),
            CommandMessages.QuotesLost(lost.Count, quoting.Count),
            .. lost.Select(problem => problem.ToString()),
        ];
        return lost.Count == 0 ? CommandResult.Done(lines) : CommandResult.NotPossible(lines);
    }

    private static Problem Lost(Quote quote, Source source, Corpus corpus) => new QuoteMatcher(source).Match(quote).Verdict == Verdict.Ambiguous
        ? Checking.QuotesAreVerbatim.Explain(quote, source)
        : QuoteMismatch.Explain(quote, source, corpus);
}
