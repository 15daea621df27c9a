using System.Text;
using static System.FormattableString;

namespace Wiki.Problems;

/// <content>Prose and the marks in it.</content>
internal static partial class ReadingProblems
{
    private const string OrBackticks = ", or put it between backticks if it is meant as it is";

    public static Problem HiddenInWords(Location at, Rune letter) => new(
        Codes.HiddenInWords,
        at,
        $"these words contain the hidden character U+{letter.Value:X4}; delete it");

    public static Problem HiddenInProse(Location at, Rune letter) => new(
        Codes.HiddenInProse,
        at,
        $"the prose that begins here contains the hidden character U+{letter.Value:X4}; delete it");

    public static Problem RawHtml(Location at) => new(
        Codes.RawHtml,
        at,
        "raw HTML is not allowed; write Markdown, and a '<' that is meant as itself as '\\<'")
    {
        Cause = $"{at.File}:{at.Line}",
    };

    public static Problem LinkInProse(Location at, string address) => new(
        Codes.LinkInProse,
        at,
        $"the link to '{address}' is not allowed; "
        + "prose links only to records, as [[id]] or [[id|words]], and addresses belong into a source's 'url'")
    {
        // A link by reference and the definition of its address are one mistake.
        Cause = $"{at.File} {address}",
    };

    public static Problem ImageInProse(Location at, string address) => new(
        Codes.LinkInProse,
        at,
        $"the image '{address}' is not allowed, as prose is words of ours only; delete it")
    {
        Cause = $"{at.File} {address}",
    };

    public static Problem CitationMarkForm(Location at, string mark, string? meant) => new(
        Codes.MarkForm,
        at,
        $"'{mark}' is no citation mark; write {meant ?? "[@id] or [@id; @other-id]"}");

    public static Problem MentionForm(Location at, string mark, string? meant) => new(
        Codes.MarkForm,
        at,
        $"'{mark}' is no link to a record; write {meant ?? "[[id]] or [[id|words]]"}");

    public static Problem KindredCitation(Location at, string mark, string? meant) => new(
        Codes.MarkForm,
        at,
        $"'{mark}' is a citation of another format; write {meant ?? "[@id] or [@id; @other-id]"}{OrBackticks}");

    public static Problem KindredLink(Location at, string mark, string? meant) => new(
        Codes.MarkForm,
        at,
        $"'{mark}' is a link of another format; write {meant ?? "[[id]] or [[id|words]]"}{OrBackticks}");

    public static Problem FootnoteInProse(Location at, string mark) => new(
        Codes.MarkForm,
        at,
        $"'{mark}' is a footnote of another format; write its words into the text, "
        + $"and in the place of the mark [@id], with the id of the claim{OrBackticks}")
    {
        Cause = $"{at.File} {mark}",
    };

    public static Problem BulletInProse(Location at, string bullet) => new(
        Codes.MarkForm,
        at,
        $"'{bullet}' begins no list; begin each item on a line of its own with '- '")
    {
        Cause = $"{at.File} {bullet}",
    };

    public static Problem SignUnpaired(Location at, string sign) => new(
        Codes.MarkForm,
        at,
        $"'{sign}' has no other end in its paragraph, and would be published as it stands; close it, or put a "
        + "backslash before each of its signs if it is meant as it is");

    public static Problem RowOfNoTable(Location at) => new(
        Codes.MarkForm,
        at,
        "this row is in no table and would be published with its signs; write a row such as '| --- | --- |' below the "
        + "first row, with as many cells");

    public static Problem HeadingEmpty(Location at) => new(
        Codes.MarkForm,
        at,
        "this heading has no words; write them after its signs, or delete the line");

    public static Problem CalloutInProse(Location at, string mark) => new(
        Codes.MarkForm,
        at,
        $"'{mark}' is a callout of another format; write its words as a paragraph{OrBackticks}");

    public static Problem MarkupInProse(Location at, string mark) => new(
        Codes.MarkForm,
        at,
        $"'{mark}' is a mark of another format, which would be published as it is; {InsteadOf(mark)}{OrBackticks}")
    {
        // The two ends of a mark over several lines are one mistake.
        Cause = $"{at.File} {mark[..2]}",
    };

    /// <summary>What to write instead of markup, by how it begins.</summary>
    private static string InsteadOf(string mark) => mark switch
    {
        ['%', ..] or ['<', ..] => "delete it, or write it as a comment '# ...' in the front matter",
        ['[', ' ' or 'x' or 'X', ..] => "write the item without its box",
        ['$', ..] => "write the formula in letters and digits",
        ['[', '/', ..] or ['.' or ';' or '*' or '\\', ..] => "write the words without it",
        [':', not ':', ..] or "::" => "write the words without it",
        ['`', '`', ..] or [',', ..] => "write “ and ” for its signs",
        ['!' or '?', ..] => "write its words as a paragraph",
        ['{', '{' or '|' or '!' or '\\', ..] or "{%" => "write the words without its signs",
        ['{', var letter, ..] when char.IsAsciiLetter(letter) => "write the words without it",
        ['[' or '{' or ':', ..] => "delete it, as pages make their contents and addresses themselves",
        _ => "write the words without its signs",
    };

    public static Problem MarkNotClosed(Location at) => new(
        Codes.MarkForm,
        at,
        "a mark that begins with '[@' or '[[' is not closed on its line; "
        + "close it, or put brackets that are meant as such between backticks");

    public static Problem MarkNotOpened(Location at, string end) => new(
        Codes.MarkForm,
        at,
        $"'{end}' closes a mark that does not begin on its line; begin it with '[[', as in [[id]]{OrBackticks}");

    public static Problem MarkInPlainText(Location at, string key) => new(
        Codes.MarkForm,
        at,
        $"the key '{key}' is plain text, where marks are not read; take the '[@' or '[[' out");

    /// <param name="at">The value.</param>
    /// <param name="key">Its key.</param>
    /// <param name="words">The value without the markup; nothing where only an editor can choose it.</param>
    public static Problem MarkupInPlainText(Location at, string key, string words) => new(
        Codes.MarkupInPlainText,
        at,
        $"the key '{key}' is plain text, where markup is shown as it is written; "
        + (words.Length == 0 ? "write the words without it" : $"write {key}: {ProblemText.InOwnMarks(words)}"));

    public static Problem NotOneParagraph(Location at) => new(
        Codes.NotOneParagraph,
        at,
        "this key takes one paragraph; move headings, lists and further paragraphs into the body");

    public static Problem BlockNotAllowed(Location at) => new(
        Codes.ProseTooComplex,
        at,
        "this part of Markdown is not used here; write paragraphs, headings, lists, quotations or tables");

    public static Problem CodeInProse(Location at) => new(
        Codes.ProseTooComplex,
        at,
        "lines of code are published without being checked; write a paragraph, whose lines begin in the first column, "
        + "and put what is meant as code between backticks within it");

    public static Problem ProseTooComplex(Location at) => new(
        Codes.ProseTooComplex,
        at,
        "the prose that begins here is nested too deeply; flatten its lists, quotations and brackets");

    public static Problem TooManyMarks(Location at, int most) => new(
        Codes.ProseTooComplex,
        at,
        $"the paragraph that begins here contains more than {most} of the characters [ * _ < and `; split it");

    public static Problem TooManyHeadings(Location at, int most) => new(
        Codes.ProseTooComplex,
        at,
        $"this is one heading more than the {most} that a file may have; split the file into several records");

    public static Problem TooManyDefinitions(Location at, int most) => new(
        Codes.ProseTooComplex,
        at,
        Invariant($"the file contains more than {most} times ']:', and this is the next; ")
        + "delete definitions of links, as prose links only to records");

    public static Problem TooManyCells(Location at, int most) => new(
        Codes.ProseTooComplex,
        at,
        $"this is one cell more than the {most} that the tables of a file may have; "
        + "split the file into several records");
}
