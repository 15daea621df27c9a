using System.Text;
using static Wiki.Problems.ProblemText;

namespace Wiki.Problems;

/// <summary>Problems of reading: files, YAML, keys and prose.</summary>
internal static class ReadingProblems
{
    public static Problem StrayFile(Location at) => new(Codes.StrayFile, at, "no record lies here; records are .md files right in sources/, entities/, events/, topics/ and questions/, or in claims/ and the folders within it; move this to one of them, or out of the content folder");

    public static Problem NotRegular(Location at) => new(Codes.NotRegular, at, "this is a link or a device; put a regular file or folder in its place");

    public static Problem FileTooLarge(Location at, int megabytes) => new(Codes.FileTooLarge, at, $"the file is larger than {megabytes} MB; split it into several records");

    public static Problem FileTooSlow(Location at, TimeSpan longest) => new(Codes.FileTooSlow, at, $"the file was not read within {longest.TotalSeconds} seconds and was given up; simplify it or split it into several records");

    public static Problem FolderUnreadable(Location at, string reason) => new(Codes.FileUnreadable, at, $"the folder could not be read ({reason.TrimEnd('.')}); check its rights");

    public static Problem ConflictMarker(Location at) => new(Codes.ConflictMarker, at, "a conflict that version control left begins here; keep one of the two versions and delete the lines that begin with '<<<<<<<', '=======' and '>>>>>>>'");

    public static Problem HiddenInWords(Location at, Rune letter) => new(Codes.HiddenInWords, at, $"these words hold the hidden character U+{letter.Value:X4}; delete it");

    public static Problem HiddenInProse(Location at, Rune letter) => new(Codes.HiddenInProse, at, $"the prose that begins here holds the hidden character U+{letter.Value:X4}; delete it");

    public static Problem FileUnreadable(Location at, string reason) => new(Codes.FileUnreadable, at, $"the file could not be read ({reason.TrimEnd('.')}); check its rights and that nothing else changes it");

    public static Problem NotUtf8(Location at, byte value) => new(Codes.NotUtf8, at, $"byte 0x{value:X2} is not UTF-8; save the file as UTF-8");

    public static Problem Utf16(Location at) => new(Codes.NotUtf8, at, "the file is UTF-16; save it as UTF-8");

    public static Problem ControlCharacter(Location at, char letter) => new(Codes.ControlCharacter, at, $"the character U+{(int)letter:X4} shows nothing and is not allowed; delete it");

    public static Problem IdForm(Location at, string id) => new(Codes.IdForm, at, $"the file name '{id}' is no id; name the file with 2 to 64 of the characters a-z, 0-9 and -");

    public static Problem FolderForm(Location at, string name) => new(Codes.IdForm, at, $"not every system can hold a folder '{name}' or tell it from others; name it with 2 to 64 of the characters a-z, 0-9 and -, and not as a device");

    public static Problem IdKept(Location at, string id) => new(Codes.IdForm, at, $"the id '{id}' is taken, by a page or word of the site itself or by a device of some systems; choose another file name");

    public static Problem FrontMatterMissing(Location at) => new(Codes.FrontMatter, at, "the file does not begin with front matter; begin it with a line that is '---' and nothing else, then the keys, then a second such line");

    public static Problem FrontMatterOpen(Location at) => new(Codes.FrontMatter, at, "the front matter that begins here is not closed; put a line that is '---' and nothing else after its last key");

    public static Problem FrontMatterTooLarge(Location at, int kilobytes) => new(Codes.FrontMatter, at, $"the front matter is longer than {kilobytes} KB; move long text into the body");

    public static Problem FrontMatterEmpty(Location at) => new(Codes.FrontMatter, at, "there are no keys here; write at least the required ones, each as 'key: value'");

    public static Problem YamlSyntax(Location at) => new(Codes.YamlSyntax, at, "this is not YAML as it stands; put a value that holds ': ', ' #' or begins with a special character in quotation marks, close every quotation mark, and indent alike");

    public static Problem TabIndent(Location at) => new(Codes.YamlSyntax, at, "a tab indents this line; YAML takes spaces only, so put spaces in its place");

    public static Problem YamlFeature(Location at, string feature) => new(Codes.YamlFeature, at, $"{feature} is not allowed in front matter; write the value out, in quotation marks if it begins with that character");

    public static Problem SecondDocument(Location at) => new(Codes.YamlFeature, at, "a second YAML document begins here; keep one set of keys a file");

    public static Problem TooDeep(Location at, int levels) => new(Codes.TooDeep, at, $"values are nested more than {levels} levels deep here; flatten them");

    public static Problem RepeatedKey(Location at, string key, int firstLine) => new(Codes.RepeatedKey, at, $"the key '{key}' stands here a second time (first at line {firstLine}); keep one of them");

    public static Problem UnknownKey(Location at, string key, string? nearest) => new(Codes.UnknownKey, at, $"the key '{key}'{Homoglyph(key)} is not known here{(nearest is null ? "; delete it or see the table of keys in the README" : Offer(nearest))}");

    public static Problem MissingKey(Location at, string key) => new(Codes.MissingKey, at, $"the key '{key}' is missing; add it");

    public static Problem EmptyValue(Location at, string key) => new(Codes.WrongShape, at, $"the key '{key}' has no value; write one, or delete the key where it is not required");

    public static Problem EmptyList(Location at, string key) => new(Codes.WrongShape, at, $"the key '{key}' holds an empty list; put at least one item into it");

    public static Problem WrongShape(Location at, string key, string expected, string found) => new(Codes.WrongShape, at, $"the key '{key}' takes {expected}, and this is {found}{ListForm(expected)}");

    public static Problem WrongItem(Location at, string key, string expected, string found) => new(Codes.WrongShape, at, $"the key '{key}' takes {expected}, and this item is {found}");

    public static Problem NotKeys(Location at, string found) => new(Codes.WrongShape, at, $"expected one set of keys, each as 'key: value', and this is {found}");

    public static Problem KeyNotText(Location at) => new(Codes.WrongShape, at, "a key is plain text; put '{' or '[' that begin a text in quotation marks");

    public static Problem NotInVocabulary(Location at, string key, string word, IReadOnlyList<string> words) => new(Codes.NotInVocabulary, at, $"'{word}' is no word for '{key}'; write {AnyOf(words)}");

    public static Problem NotADate(Location at, string written, EdtfError fault) => new(Codes.NotADate, at, $"'{written}' is not a date: {Explain(fault)}");

    public static Problem WrongForm(Location at, string written, string expected) => new(Codes.WrongForm, at, $"'{written}' does not have the form expected here; write {expected}");

    public static Problem BoundsBesideNumber(Location at, string value) => new(Codes.WrongForm, at, $"the value '{value}' states its bounds itself; delete 'bounds', which is for values in words");

    public static Problem RawHtml(Location at) => new(Codes.RawHtml, at, "raw HTML is not allowed; write Markdown, and a '<' that is meant as itself as '\\<'");

    public static Problem LinkInProse(Location at, string address) => new(Codes.LinkInProse, at, $"the link or image to '{address}' is not allowed; prose links records alone, as [[id]] or [[id|words]], and addresses belong into a source's 'url'");

    public static Problem CitationMarkForm(Location at, string mark) => new(Codes.MarkForm, at, $"'{mark}' is no citation mark; write [@id] or [@id; @other-id]");

    public static Problem MentionForm(Location at, string mark) => new(Codes.MarkForm, at, $"'{mark}' is no link to a record; write [[id]] or [[id|words]]");

    public static Problem MarkNotClosed(Location at) => new(Codes.MarkForm, at, "a mark that begins with '[@' or '[[' is not closed on its line; close it, or put brackets that are meant as such between backticks");

    public static Problem MarkInPlainText(Location at, string key) => new(Codes.MarkForm, at, $"the key '{key}' is plain text, where marks are not read; take the '[@' or '[[' out");

    public static Problem NotOneParagraph(Location at) => new(Codes.NotOneParagraph, at, "this key takes one paragraph; move headings, lists and further paragraphs into the body");

    public static Problem BlockNotAllowed(Location at) => new(Codes.ProseTooComplex, at, "this part of Markdown is not used here; write paragraphs, headings, lists, quotations or tables");

    public static Problem ProseTooComplex(Location at) => new(Codes.ProseTooComplex, at, "the prose that begins here is nested too deeply; flatten its lists, quotations and brackets");

    public static Problem TooManyMarks(Location at, int most) => new(Codes.ProseTooComplex, at, $"the paragraph that begins here holds more than {most} of the characters [ * _ < and `; split it");

    public static Problem TooManyHeadings(Location at, int most) => new(Codes.ProseTooComplex, at, $"this is one heading more than the {most} that a file may have; split the file into several records");

    public static Problem TooManyCells(Location at, int most) => new(Codes.ProseTooComplex, at, $"this is one cell more than the {most} that the tables of a file may have; split the file into several records");

    public static Problem SourceEmpty(Location at) => new(Codes.SourceEmpty, at, "the source has no text; put the report's words after the front matter");

    public static Problem SiteMissing(Location at) => new(Codes.SiteMissing, at, "the site's own file is missing; write it, with 'title', 'description', 'language', 'question' and 'answer'");

    public static Problem NoContent(Location at) => new(Codes.NoContent, at, "there is no content folder here; run the command from the repository root or name the folder with --content");

    private static string Explain(EdtfError fault) => fault switch
    {
        EdtfError.ClockTime => "a clock time stands in a key of its own, 'time'",
        EdtfError.YearOutOfRange => "years run from 0001 to 9999",
        EdtfError.PrefixedYear => "write the year in four digits, without 'Y'",
        EdtfError.LevelTwo => "of EDTF level 2 only [a..b] is used, between days, months or years",
        EdtfError.NotInCalendar => "the calendar has no such day or month",
        EdtfError.EndsOutOfOrder => "its end lies before its start; swap the two",
        EdtfError.NoEnds => "both its ends are open, so it says nothing; give one of them",
        _ => "write a day 2024-03-22, a month 2024-03, a year 2024, '~' for about, '?' for perhaps, 2015/2017 for lasting, or [2024-03-18..2024-03-24] for one day within",
    };

    private static string ListForm(string expected) => expected.StartsWith("a list", StringComparison.Ordinal) ? "; put each on a line of its own, after '- '" : "";

    private static string Homoglyph(string key)
    {
        var foreign = key.FirstOrDefault(letter => letter > '\u007f');
        return foreign == default ? "" : $" (with the character U+{(int)foreign:X4})";
    }
}
