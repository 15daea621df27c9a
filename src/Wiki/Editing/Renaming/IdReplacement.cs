using System.Text.RegularExpressions;
using Wiki.Reading.Records;

namespace Wiki.Editing.Renaming;

/// <summary>Writes a new id for an old one: in keys that refer to records, and in the marks of prose.</summary>
internal sealed partial class IdReplacement(string old, string @new)
{
    private readonly Regex _cited = new($"(?<=@){old}(?![a-z0-9-])", RegexOptions.ExplicitCapture);

    /// <summary>The edits of a record's file. The text of a source is that of a report, and has no marks.</summary>
    public void Replace(Record record, TextEdits edits)
    {
        ReplaceKeys(RecordLink.Of(record).Where(link => !link.IsOfProse).Select(link => link.To), edits);
        ReplaceMarks(RecordLink.Of(record), edits);
        if (record is Source source)
            ReplaceSeals(source, edits);
    }

    /// <summary>A source whose publisher or carrier has another id now is sealed with it, if it was sealed.</summary>
    private void ReplaceSeals(Source source, TextEdits edits)
    {
        foreach (var (key, entity) in new[] { ("publisher", source.Publisher), ("carrier", source.Carrier) })
        {
            var seal = KeySeal.HashOf(key, old);
            var start = entity?.Id == old ? edits.Text.IndexOf(seal, StringComparison.Ordinal) : -1;
            if (start >= 0)
                edits.Replace(start, seal.Length, KeySeal.HashOf(key, @new));
        }
    }

    /// <summary>The edits of the site's own file.</summary>
    public void Replace(Site site, TextEdits edits)
    {
        var keys = RecordLink.Of(site).Where(link => !link.IsOfProse).Select(link => link.To);
        ReplaceKeys(keys.Concat(site.MenuItems), edits);
        ReplaceMarks(RecordLink.Of(site), edits);
    }

    /// <summary>Adds the old id to the former ids of its record; the new one is one of them no more.</summary>
    public void KeepFormer(Record record, EditableRecord file, TextEdits edits)
    {
        if (record.FormerIds.FirstOrDefault(former => former.Id == @new) is { Id: not null } back)
            ReplaceKeys([back with { Id = old }], edits, @new, old);
        else if (record.FormerIds is [.., var last])
            InsertAfter(edits, edits.OffsetOf(last.At));
        else if (file.Keys.Find(FormerIdsKey.Name) is { } empty)
            edits.Replace(edits.OffsetOf(empty.At) + 1, 0, old);
        else
            InsertKey(edits, file);
    }

    /// <summary>The old name of a file that a source was received as, if it was named after the source.</summary>
    public void RenameReceived(Located<string> name, string renamed, TextEdits edits) =>
        ReplaceKeys([new Reference(old, name.At)], edits, name.Value, renamed);

    private void ReplaceKeys(IEnumerable<Reference> references, TextEdits edits) =>
        ReplaceKeys(references, edits, old, @new);

    private void ReplaceKeys(IEnumerable<Reference> references, TextEdits edits, string from, string to)
    {
        foreach (var reference in references.Where(reference => reference.Id == old))
        {
            // A value in quotation marks begins one letter later; a source that is left out is not written at all.
            var offset = edits.OffsetOf(reference.At);
            var start = edits.Text.IndexOf(from, offset, StringComparison.Ordinal);
            if (start >= 0 && start <= offset + 1)
                edits.Replace(start, from.Length, to);
        }
    }

    /// <summary>Only in prose, and not in quotes, comments and code, which may have the same letters.</summary>
    private void ReplaceMarks(IEnumerable<RecordLink> links, TextEdits edits)
    {
        var written = links.Where(link => link.IsOfProse && link.To.Id == old);
        foreach (var start in written.Select(link => edits.OffsetOf(link.To.At)).Distinct())
        {
            if (Mark().Match(edits.Text, start) is { Success: true } mark && mark.Index == start)
                Replace(mark, edits);
            else
                ReplaceMarks(start, EndOfValue(edits.Text, start), edits);
        }
    }

    /// <summary>All marks of a value that is folded or escaped, as only its start is known.</summary>
    private void ReplaceMarks(int start, int end, TextEdits edits)
    {
        for (var mark = Mark().Match(edits.Text, start, end - start); mark.Success; mark = mark.NextMatch())
            Replace(mark, edits);
    }

    private void Replace(Match mark, TextEdits edits)
    {
        if (mark.Groups["linked"] is { Success: true, Value: var linked } group && linked == old)
            edits.Replace(group.Index, old.Length, @new);
        foreach (Match cited in _cited.Matches(mark.Groups["cited"].Value))
            edits.Replace(mark.Groups["cited"].Index + cited.Index, old.Length, @new);
    }

    /// <summary>
    /// The lines of a value after its first are indented more than its key, or than the dash before it.
    /// </summary>
    private static int EndOfValue(string text, int start)
    {
        var line = text.LastIndexOf('\n', start) + 1;
        var depth = Key().Match(text, line, start - line).Length;
        var next = new Regex($@"^(?! {{{depth + 1}}}|[ \t\r]*$)", RegexOptions.Multiline).Match(text, start + 1);
        return next.Success ? next.Index : text.Length;
    }

    /// <summary>After the last item of a list, on the same line or on a line of its own.</summary>
    private void InsertAfter(TextEdits edits, int item)
    {
        var end = item + edits.Text.AsSpan(item).IndexOfAny(" ,]\r\n");
        var line = edits.Text.LastIndexOf('\n', item) + 1;
        var before = edits.Text[line..item];
        var isOnItsLine = before.TrimStart().StartsWith('-');
        edits.Replace(end, 0, isOnItsLine ? $"{edits.LineEnd}{before.TrimEnd('\'', '"')}{old}" : $", {old}");
    }

    private void InsertKey(TextEdits edits, EditableRecord file)
    {
        var close = edits.OffsetOf(new Location("", file.Close, 1));
        edits.Replace(close, 0, $"{FormerIdsKey.Name}:{edits.LineEnd}  - {old}{edits.LineEnd}");
    }

    [GeneratedRegex(
        @"(?<!`)(?<ticks>`+)(?!`).+?(?<!`)\k<ticks>(?!`)"
        + @"|\[(?<cited>@[^\[\]]*)\]|\[\[\s*(?<linked>[a-z0-9-]+)\s*(?=[|\]])",
        RegexOptions.ExplicitCapture | RegexOptions.Singleline)]
    private static partial Regex Mark();

    /// <summary>What is before a key, or before the last dash if there is no key.</summary>
    [GeneratedRegex(@"\G *(- +)*(?=-|[a-z0-9-]+:)", RegexOptions.ExplicitCapture)]
    private static partial Regex Key();
}
