using Markdig.Syntax.Inlines;
using Wiki.Problems;
using ModelInline = Wiki.Model.Prose.Inline;

namespace Wiki.Reading.Prose;

/// <summary>Converts the Markdig inlines of a block.</summary>
internal sealed class InlineReader(Func<int, Location> place, bool isPlaced, List<Problem> problems)
{
    public IReadOnlyList<ModelInline> Read(ContainerInline? container) =>
        [.. (container ?? []).Select(ReadInline).OfType<ModelInline>()];

    private ModelInline? ReadInline(Markdig.Syntax.Inlines.Inline inline)
    {
        var at = place(Math.Max(0, inline.Span.Start));
        return inline switch
        {
            LiteralInline literal => ReadWords(at, literal.Content.ToString()),
            HtmlEntityInline entity => ReadEntity(at, entity.Transcoded.ToString()),
            EmphasisInline emphasis => new Emphasis(at, emphasis.DelimiterCount == 2, Read(emphasis)),
            CodeInline code => ReadCode(at, code.Content),
            LineBreakInline lineBreak => new LineBreak(at, lineBreak.IsHard),
            MarkInline mark => ReadMark(at, mark),
            KindredInline { Mark: var mark } => Refuse(Explain(at, mark)),
            LinkInline link => Refuse(ReadingProblems.LinkInProse(at, link.Url ?? "")),
            AutolinkInline link => Refuse(ReadingProblems.LinkInProse(at, link.Url)),
            HtmlInline => Refuse(ReadingProblems.RawHtml(at)),
            ContainerInline other => new Emphasis(at, false, Read(other)),
            _ => Refuse(ReadingProblems.BlockNotAllowed(at)),
        };
    }

    private Words ReadWords(Location at, string words)
    {
        if (HiddenCharacters.First(words) is { } hidden)
            problems.Add(ReadingProblems.HiddenInProse(at, hidden));
        return new Words(at, words) { IsPlaced = isPlaced };
    }

    private CodeSpan ReadCode(Location at, string words)
    {
        if (HiddenCharacters.First(words) is { } hidden)
            problems.Add(ReadingProblems.HiddenInWords(at, hidden));
        return new CodeSpan(at, words);
    }

    private Words ReadEntity(Location at, string words)
    {
        if (ForeignCharacters.First(words) is { } letter)
            problems.Add(ReadingProblems.ControlCharacter(at, letter));
        return new Words(at, words);
    }

    private ModelInline? ReadMark(Location at, MarkInline mark)
    {
        if (!mark.HasEnd)
            return Refuse(ReadingProblems.MarkNotClosed(at));
        return mark.IsCitation ? ReadCitationMark(at, mark) : ReadMention(at, mark.Content);
    }

    private ModelInline? ReadCitationMark(Location at, MarkInline mark)
    {
        var ids = mark.Content.Split(';', StringSplitOptions.TrimEntries);
        if (ids.All(id => id.Length > 1 && id[0] == '@' && RecordId.IsWellFormed(id[1..])))
            return new CitationMark(at, [.. ids.Select(id => new Reference(id[1..], at))]);
        return Refuse(ReadingProblems.CitationMarkForm(at, $"[{mark.Content}]", MarkMeant.Citation(mark.Content)));
    }

    private ModelInline? ReadMention(Location at, string content)
    {
        var parts = content.Split('|', 2, StringSplitOptions.TrimEntries);
        if (RecordId.IsWellFormed(parts[0]) && (parts.Length == 1 || IsLabel(parts[1])))
            return new Mention(at, new Reference(parts[0], at), parts.ElementAtOrDefault(1));
        var meant = IsMeant(content) ? MarkMeant.Mention(content) : null;
        return Refuse(ReadingProblems.MentionForm(at, $"[[{content}]]", meant));
    }

    private static Problem Explain(Location at, KindredMark mark) => mark.Kind switch
    {
        KindredKind.Footnote => ReadingProblems.FootnoteInProse(at, mark.Written),
        KindredKind.Callout => ReadingProblems.CalloutInProse(at, mark.Written),
        KindredKind.Citation => ReadingProblems.KindredCitation(at, mark.Written, mark.Meant),
        _ => ReadingProblems.KindredLink(at, mark.Written, mark.Meant),
    };

    /// <summary>A mark within the words is another mistake, which the id of the first does not mend.</summary>
    private static bool IsMeant(string content) =>
        content.Split('|', 2) is not [_, var label] || IsLabel(label);

    private static bool IsLabel(string words) =>
        words.Length > 0
        && !words.Contains("[[", StringComparison.Ordinal)
        && !words.Contains("[@", StringComparison.Ordinal);

    private ModelInline? Refuse(Problem problem)
    {
        problems.Add(problem);
        return null;
    }
}
