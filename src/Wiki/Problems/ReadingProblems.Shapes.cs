using static Wiki.Problems.ProblemText;

namespace Wiki.Problems;

/// <content>Values of another shape than their key takes.</content>
internal static partial class ReadingProblems
{
    public static Problem EmptyValue(Location at, string key) => new(
        Codes.WrongShape,
        at,
        $"the key '{key}' has no value; write one, or delete the key where it is not required");

    public static Problem EmptyList(Location at, string key) => new(
        Codes.WrongShape,
        at,
        $"the key '{key}' has an empty list; put at least one item into it");

    public static Problem WrongShape(Location at, string key, string expected, string found) => new(
        Codes.WrongShape,
        at,
        $"the key '{key}' takes {expected}, and this is {found}; {FormOf(expected, found)}");

    public static Problem BracketsInText(Location at, string key, string words) => new(
        Codes.WrongShape,
        at,
        $"a text that begins with '[' needs quotation marks; write {key}: {InOwnMarks(words)}");

    public static Problem NotKeys(Location at, string found) => new(
        Codes.WrongShape,
        at,
        $"expected one set of keys, each as 'key: value', and this is {found}");

    public static Problem KeyNotText(Location at) => new(
        Codes.WrongShape,
        at,
        "a key is plain text; put '{' or '[' that begin a text in quotation marks");

    /// <param name="at">Where the list begins.</param>
    /// <param name="key">Its key.</param>
    /// <param name="first">Its first item.</param>
    public static Problem ListForOne(Location at, string key, string first) => new(
        Codes.WrongShape,
        at,
        $"the key '{key}' takes one value and no list; write it on the line of its key, as {key}: {first}");

    private static string FormOf(string expected, string found) => (expected, found) switch
    {
        (ListOfKeys, "keys with values") => "put '- ' before the first of them, and indent the others as that one",
        ("keys with values", _) => "put each on a line of its own below it, indented, as 'key: value'",
        _ when expected.StartsWith("a list", StringComparison.Ordinal) => "put each on a line of its own, after '- '",
        _ => "write it as one value, in quotation marks if it contains ': ' or begins with '[', '{' or '- '",
    };
}
