using static System.FormattableString;
using static Wiki.Problems.ProblemText;

namespace Wiki.Problems;

/// <content>Front matter, keys and values.</content>
internal static partial class ReadingProblems
{
    public static Problem FrontMatterMissing(Location at) => new(
        Codes.FrontMatter,
        at,
        "the file does not begin with front matter; "
        + "begin it with a line that is '---' and nothing else, then the keys, then a second such line");

    public static Problem FrontMatterOpen(Location at) => new(
        Codes.FrontMatter,
        at,
        "the front matter that begins here is not closed; "
        + "put a line that is '---' and nothing else after its last key");

    /// <param name="at">The key.</param>
    /// <param name="key">A key that begins the body.</param>
    public static Problem KeyAfterEnd(Location at, string key) => new(
        Codes.FrontMatter,
        at,
        $"the key '{key}' stands below the line '---' that ends the keys; delete that line");

    /// <summary>A line of dashes with spaces, with other dashes, or with too many.</summary>
    public static Problem NotThreeDashes(Location at) => new(
        Codes.FrontMatter,
        at,
        "the line before the keys and the line after them are '---' and nothing else; "
        + "write this one so, without spaces or other signs");

    public static Problem FrontMatterTooLarge(Location at, int kilobytes) => new(
        Codes.FrontMatter,
        at,
        $"the front matter is longer than {kilobytes} KB; move long text into the body");

    public static Problem FrontMatterEmpty(Location at) => new(
        Codes.FrontMatter,
        at,
        "there are no keys here; write at least the required ones, each as 'key: value' "
        + "('new <kind> --help' lists them)");

    public static Problem YamlSyntax(Location at) => new(
        Codes.YamlSyntax,
        at,
        "this is not YAML; "
        + "put a value that contains ': ', ' #' or begins with a special character in quotation marks, "
        + "close every quotation mark, and indent alike");

    public static Problem ColonInValue(Location at, string corrected) => new(
        Codes.YamlSyntax,
        at,
        $"a value that contains ': ' needs quotation marks; write {corrected}");

    public static Problem NothingBetweenCommas(Location at) => new(
        Codes.YamlSyntax,
        at,
        "nothing is before this comma; write an item there, or delete the comma");

    public static Problem SemicolonInBrackets(Location at) => new(
        Codes.YamlSyntax,
        at,
        "a comma divides keys within brackets; write ',' in the place of this ';'");

    public static Problem OpenQuotationMark(Location at, char mark) => new(
        Codes.YamlSyntax,
        at,
        $"the quotation mark {mark} that begins this value is not closed; close it at the end of the value");

    /// <param name="at">Where the value begins.</param>
    /// <param name="escape">The backslash with what follows it.</param>
    /// <param name="corrected">The value as it was meant.</param>
    public static Problem UnknownEscape(Location at, string escape, string corrected) => new(
        Codes.YamlSyntax,
        at,
        $"'{escape}' is no escape of YAML, which reads a backslash within \" marks as the start of one; "
            + $"write {corrected}");

    public static Problem OpenBracket(Location at, char bracket) => new(
        Codes.YamlSyntax,
        at,
        $"the bracket '{bracket}' that begins this value is not closed; "
        + "close it, or put the value in quotation marks if it is a text");

    public static Problem WordsAfterQuotationMark(Location at, string corrected) => new(
        Codes.YamlSyntax,
        at,
        $"words follow the quotation mark that ends the value; put the whole value in quotation marks: {corrected}");

    public static Problem SpecialFirstLetter(Location at, char letter, string corrected) => new(
        Codes.YamlSyntax,
        at,
        $"a value that begins with '{letter}' needs quotation marks; write {corrected}");

    public static Problem NoSpaceAfterColon(Location at, string corrected) => new(
        Codes.YamlSyntax,
        at,
        $"a space belongs between a key and its value; write {corrected}");

    public static Problem NoKey(Location at, string line) => new(
        Codes.YamlSyntax,
        at,
        $"'{Shorten(line)}' is neither 'key: value' nor an item after '- '; "
        + "write its key, or indent it if it belongs to the value above");

    public static Problem IndentedOtherwise(Location at) => new(
        Codes.YamlSyntax,
        at,
        "this line is indented unlike those around it; indent keys of one level alike");

    public static Problem ValueCut(Location at, string corrected) => new(
        Codes.ValueCut,
        at,
        "the value ends before this ' #', which begins a comment; "
        + $"put it in quotation marks: {corrected}, or put the comment on a line of its own");

    public static Problem NotOneLine(Location at, string key, string words) => new(
        Codes.NotOneLine,
        at,
        $"the value of '{key}' is one line; write it as one: {key}: {InOwnMarks(words)}");

    public static Problem LineBreak(Location at, string key) => new(
        Codes.NotOneLine,
        at,
        $"the value of '{key}' contains a line break; write it as one line, or folded with '>-' in place of '|'");

    public static Problem TabIndent(Location at) => new(
        Codes.YamlSyntax,
        at,
        "a tab indents this line; YAML takes spaces only, so put spaces in its place");

    public static Problem YamlFeature(Location at, string feature) => new(
        Codes.YamlFeature,
        at,
        $"{feature} is not allowed in front matter; "
        + "write the value out, in quotation marks if it begins with that character");

    public static Problem SecondDocument(Location at) => new(
        Codes.YamlFeature,
        at,
        "a second YAML document begins here; keep one set of keys a file");

    public static Problem TooDeep(Location at, int levels) => new(
        Codes.TooDeep,
        at,
        $"values are nested more than {levels} levels deep here; flatten them");

    public static Problem RepeatedKey(Location at, string key, Location first) => new(
        Codes.RepeatedKey,
        at,
        $"the key '{key}' is here a second time (first at {first}); keep one of them");

    /// <param name="at">The set of keys.</param>
    /// <param name="key">The key.</param>
    /// <param name="origin">What writes its value; null if an editor does.</param>
    public static Problem MissingKey(Location at, string key, string? origin = null) => new(
        Codes.MissingKey,
        at,
        $"the key '{key}' is missing; add it" + (origin is null ? "" : $" ({origin})"));

    public static Problem CurlyMarks(Location at, string key, string words) => new(
        Codes.CurlyMarks,
        at,
        "curly quotation marks are letters of the value; take them out, "
        + $"or, if they belong to it, write {key}: {InOwnMarks(words)}");

    public static Problem RepeatedItem(Location at, string key, string item, Location first) => new(
        Codes.RepeatedItem,
        at,
        $"'{item}' is in '{key}' a second time (first at {first}); delete one of them");

    public static Problem NotInVocabulary(Location at, string key, string word, IReadOnlyList<string> words) => new(
        Codes.NotInVocabulary,
        at,
        $"'{word}' is no word for '{key}'; write {AnyOf(words)}");

    public static Problem WrongForm(Location at, string written, string expected) => new(
        Codes.WrongForm,
        at,
        $"'{written}' does not have the form expected here; write {expected}");

    /// <summary>The message does not repeat the password.</summary>
    public static Problem AddressWithUser(Location at, string corrected) => new(
        Codes.WrongForm,
        at,
        $"the address carries a user name or password, which would be published; write '{corrected}'");

    public static Problem AddressWithSecret(Location at, string corrected) => new(
        Codes.WrongForm,
        at,
        $"the address carries a key, token or password, which would be published; write '{corrected}'");

    public static Problem BoundsBesideNumber(Location at, string value) => new(
        Codes.WrongForm,
        at,
        $"the value '{value}' states its bounds itself; delete 'bounds', which is for values in words");

    public static Problem AccentTooPale(Located<string> accent, double contrast, string readable) => new(
        Codes.AccentTooPale,
        accent.At,
        Invariant($"the accent '{accent.Value}' has a contrast of {Math.Floor(contrast * 10) / 10:0.0}:1 on the ")
        + $"pages, and words need 4.5:1; write '{readable}', the same hue as dark as words need, or a darker one");
}
