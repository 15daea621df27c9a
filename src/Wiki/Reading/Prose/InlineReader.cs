using System.Text.RegularExpressions;
using Markdig.Syntax.Inlines;
using Wiki.Problems;
using Wiki.Reading.Files;
using ModelInline = Wiki.Model.Prose.Inline;

namespace Wiki.Reading.Prose;

/// <summary>Converts the Markdig inlines of a block.</summary>
internal sealed partial class InlineReader(Func<int, Location> place, bool isPlaced, List<Problem> problems)
{
    private readonly HashSet<string> _tags = new(StringComparer.OrdinalIgnoreCase);

    public IReadOnlyList<ModelInline> Read(ContainerInline? container) =>
        [.. (container ?? []).Select(inline => ReadInline(inline, isFirst: false)).OfType<ModelInline>()];

    /// <summary>The inlines of a paragraph, whose lines may begin with the bullet of a word processor.</summary>
    public IReadOnlyList<ModelInline> ReadParagraph(ContainerInline? container) =>
    [
        .. (container ?? [])
            .Select(inline => ReadInline(inline, isFirst: inline.PreviousSibling is null or LineBreakInline))
            .OfType<ModelInline>(),
    ];

    private ModelInline? ReadInline(Markdig.Syntax.Inlines.Inline inline, bool isFirst)
    {
        var at = place(Math.Max(0, inline.Span.Start));
        return inline switch
        {
            LiteralInline literal => ReadLiteral(at, literal, isFirst),
            HtmlEntityInline entity => ReadEntity(at, entity),
            EmphasisInline emphasis => new Emphasis(at, emphasis.DelimiterCount == 2, Read(emphasis)),
            CodeInline code => ReadCode(at, code.Content),
            LineBreakInline lineBreak => new LineBreak(at, lineBreak.IsHard),
            MarkInline mark => ReadMark(at, mark),
            KindredInline { Mark: var mark } => Refuse(Explain(at, mark)),
            LinkInline { IsImage: true } image => Refuse(ReadingProblems.ImageInProse(at, image.Url ?? "")),
            LinkInline link => Refuse(ReadingProblems.LinkInProse(at, link.Url ?? "")),
            AutolinkInline link => Refuse(ReadingProblems.LinkInProse(at, link.Url)),
            HtmlInline tag => ReadTag(at, tag.Tag),
            ContainerInline other => new Emphasis(at, false, Read(other)),
            _ => Refuse(ReadingProblems.BlockNotAllowed(at)),
        };
    }

    private Words ReadLiteral(Location at, LiteralInline literal, bool isFirst)
    {
        var words = literal.Content.ToString();
        if (!literal.IsFirstCharacterEscaped && Unpaired().Match(words) is { Success: true } sign)
            problems.Add(ReadingProblems.SignUnpaired(PlaceOf(at, words[..sign.Index]), sign.Value));
        if (isFirst && words is ['|', ..] && literal is { PreviousSibling: null, IsFirstCharacterEscaped: false })
            problems.Add(ReadingProblems.RowOfNoTable(at));
        return ReadWords(at, words, isFirst);
    }

    private Words ReadWords(Location at, string words, bool isFirst)
    {
        if (HiddenCharacters.First(words) is { } hidden)
            problems.Add(ReadingProblems.HiddenInProse(at, hidden));
        if (Address().Match(words) is { Success: true } address)
            problems.Add(ReadingProblems.LinkInProse(PlaceOf(at, words[..address.Index]), address.Value));
        if (isFirst && Bullet().Match(words) is { Success: true } bullet)
            problems.Add(ReadingProblems.BulletInProse(at, bullet.Value));
        return new Words(at, words) { IsPlaced = isPlaced };
    }

    private Location PlaceOf(Location at, string before) =>
        isPlaced ? at with { Column = at.Column + CodePoints.CountIn(before) } : at;

    private CodeSpan ReadCode(Location at, string words)
    {
        if (HiddenCharacters.First(words) is { } hidden)
            problems.Add(ReadingProblems.HiddenInWords(at, hidden));
        return new CodeSpan(at, words);
    }

    private Words ReadEntity(Location at, HtmlEntityInline entity)
    {
        var words = entity.Transcoded.ToString();
        if (ForeignCharacters.First(words) is { } letter)
            problems.Add(ReadingProblems.ControlCharacter(at, letter));
        // A joiner between letters of a script that is written with joiners is not hidden.
        var around = $"{LettersOf(entity.PreviousSibling)}{words}{LettersOf(entity.NextSibling)}";
        if (HiddenCharacters.First(words) is { } hidden && HiddenCharacters.First(around) == hidden)
            problems.Add(ReadingProblems.HiddenInProse(at, hidden));
        return new Words(at, words);
    }

    private static string LettersOf(Markdig.Syntax.Inlines.Inline? inline) =>
        inline is LiteralInline literal ? literal.Content.ToString() : "";

    private ModelInline? ReadMark(Location at, MarkInline mark)
    {
        if (!mark.HasEnd)
            return Refuse(ReadingProblems.MarkNotClosed(at));
        return mark.IsCitation ? ReadCitationMark(at, mark) : ReadMention(at, mark.Content);
    }

    private ModelInline? ReadCitationMark(Location at, MarkInline mark)
    {
        var ids = mark.Content.Split(';', StringSplitOptions.TrimEntries);
        var areIds = ids.All(id => id.Length > 1 && id[0] == '@' && RecordId.IsWellFormed(id[1..]));
        if (areIds && ids.Distinct(StringComparer.Ordinal).Count() == ids.Length)
            return new CitationMark(at, [.. ids.Select(id => new Reference(id[1..], at))]);
        return Refuse(ReadingProblems.CitationMarkForm(at, $"[{mark.Content}]", MarkMeant.Citation(mark.Content)));
    }

    private ModelInline? ReadMention(Location at, string content)
    {
        var parts = content.Split('|', 2, StringSplitOptions.TrimEntries);
        if (RecordId.IsWellFormed(parts[0]) && (parts.Length == 1 || IsLabel(parts[1])))
            return new Mention(at, new Reference(parts[0], at), parts.ElementAtOrDefault(1));
        return Refuse(ReadingProblems.MentionForm(at, $"[[{content}]]", Meant(content)));
    }

    /// <summary>What begins with an at sign was to cite.</summary>
    private static string? Meant(string content)
    {
        if (content is ['@', ..] && !content.Contains('|', StringComparison.Ordinal))
            return MarkMeant.Citation(content);
        return IsMeant(content) ? MarkMeant.Mention(content) : null;
    }

    private static Problem Explain(Location at, KindredMark mark) => mark.Kind switch
    {
        KindredKind.Footnote => ReadingProblems.FootnoteInProse(at, mark.Written),
        KindredKind.Callout => ReadingProblems.CalloutInProse(at, mark.Written),
        KindredKind.Citation => ReadingProblems.KindredCitation(at, mark.Written, mark.Meant),
        KindredKind.Markup => ReadingProblems.MarkupInProse(at, mark.Written),
        KindredKind.Closing => ReadingProblems.MarkNotOpened(at, mark.Written),
        _ => ReadingProblems.KindredLink(at, mark.Written, mark.Meant),
    };

    /// <summary>A mark within the words is another mistake, which the id of the first does not correct.</summary>
    private static bool IsMeant(string content) =>
        content.Split('|', 2) is not [_, var label] || IsLabel(label.TrimStart('|'));

    private static bool IsLabel(string words) =>
        WrittenText.HasWord(words)
        && !words.StartsWith('|')
        && !words.Contains("[[", StringComparison.Ordinal)
        && !words.Contains("[@", StringComparison.Ordinal);

    /// <summary>The end of an element whose start was reported, also on another line, is no other mistake.</summary>
    private ModelInline? ReadTag(Location at, string tag)
    {
        var name = TagName().Match(tag).Value;
        if (tag.StartsWith("</", StringComparison.Ordinal) && _tags.Contains(name))
            return null;
        _tags.Add(name);
        return Refuse(ReadingProblems.RawHtml(at));
    }

    private ModelInline? Refuse(Problem problem)
    {
        problems.Add(problem);
        return null;
    }

    [GeneratedRegex("[A-Za-z][A-Za-z0-9-]*")]
    private static partial Regex TagName();

    [GeneratedRegex(
        @"((?<![a-z0-9+.-])[a-z][a-z0-9+.-]{1,20}://|\bwww\.|\bmailto:(?=\S+@)|\btel:(?=[+0-9])|\bdata:(?=[a-z]+/)"
        + @"|\bjavascript:(?=\S)|\bdoi:(?=10\.)|\burn:(?=[a-z0-9]+:)|\bmagnet:(?=\?)|\bgeo:(?=-?[0-9]))[^\s\])>]+",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Address();

    /// <summary>Emphasis or code that nothing closes; a single star may be a sign of the text.</summary>
    [GeneratedRegex(@"\*\*+|`+")]
    private static partial Regex Unpaired();

    /// <summary>A bullet of a word processor, or a hyphen without the space that makes it one.</summary>
    [GeneratedRegex(
        @"\A([\u2022\u2023\u25E6\u25AA\u25CF\u25CB\u25A0\u2043\u2013\u00B7\uF0B7\uF0A7](?=\s)|-(?=\p{L}))",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Bullet();
}
