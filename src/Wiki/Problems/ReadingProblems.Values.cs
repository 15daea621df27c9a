using static Wiki.Problems.ProblemText;

namespace Wiki.Problems;

/// <content>The characters, items and dates of values.</content>
internal static partial class ReadingProblems
{
    private const string ListOfKeys = "a list of keys with values";

    public static Problem WithoutWords(Location at, string key, string written) => new(
        Codes.WrongShape,
        at,
        $"the value '{Shorten(written)}' of '{key}' shows no letter and no digit; write words");

    public static Problem SpaceOfAnotherKind(Location at, char letter) => new(
        Codes.YamlSyntax,
        at,
        $"the character U+{(int)letter:X4} is no space to YAML, which takes it for a letter; "
        + "put a plain space in its place");

    public static Problem SignOfNoKey(Location at, char sign) =>
        SignOfAnotherKind(at, sign, "write ': ' after a key");

    public static Problem NoSpaceAfterHyphen(Location at, string item) => new(
        Codes.YamlSyntax,
        at,
        $"a space belongs between the '-' that begins an item and its words; write - {Shorten(item)}");

    public static Problem SignOfNoItem(Location at, char sign) => char.IsAscii(sign)
        ? new(Codes.YamlSyntax, at, $"'{sign}' begins no item of a list in YAML; begin it with '- '")
        : SignOfAnotherKind(at, sign, "begin an item with '- '");

    /// <summary>A word, an id or a date has no such space, at either end least of all.</summary>
    public static Problem SpaceInWord(Location at, char letter) => new(
        Codes.HiddenInWords,
        at,
        $"this value contains the character U+{(int)letter:X4}, a space of another kind; delete it");

    public static Problem WrongItem(Location at, string key, string expected, string found) => new(
        Codes.WrongShape,
        at,
        $"the key '{key}' takes {expected}, and this item is {found}; {ItemForm(expected, found)}");

    /// <param name="meant">The date that was probably meant, or null.</param>
    public static Problem NotADate(Location at, string written, EdtfError error, string? meant) => new(
        Codes.NotADate,
        at,
        $"'{written}' is not a date: {(meant is null ? Explain(error) : $"write {meant}")}");

    public static Problem RangeOutOfOrder(Location at, string written) =>
        WrongForm(at, written, "a range with the smaller number first");

    private static Problem SignOfAnotherKind(Location at, char letter, string remedy) => new(
        Codes.YamlSyntax,
        at,
        $"the character '{letter}' (U+{(int)letter:X4}) is a letter to YAML; {remedy}");

    private static string Explain(EdtfError error) => error switch
    {
        EdtfError.ClockTime => "a clock time has a key of its own, 'time'",
        EdtfError.YearOutOfRange => "years run from 0001 to 9999",
        EdtfError.PrefixedYear => "write the year in four digits, without 'Y'",
        EdtfError.LevelTwo => "of EDTF level 2 only [a..b] is used, between days, months or years",
        EdtfError.NotInCalendar => "the calendar has no such day or month; correct it",
        EdtfError.EndsOutOfOrder => "its end lies before its start; swap the two",
        EdtfError.NoEnds => "both its ends are open, so it says nothing; give one of them",
        _ => "write a day 2024-03-22, a month 2024-03, a year 2024, '~' for about, '?' for perhaps, "
            + "2015/2017 for lasting, or \"[2024-03-18..2024-03-24]\", in quotation marks, for one day within",
    };

    private static string ItemForm(string expected, string found) => (expected, found) switch
    {
        (_, "nothing") => "write it after its '- ', or delete that line",
        (ListOfKeys, _) => "write its keys after '- ', each as 'key: value' on a line of its own, indented alike",
        (_, "keys with values") => "put it in quotation marks if it is a text that contains ': '",
        _ => "write it as one value after '- '",
    };
}
