using static Wiki.Problems.ProblemText;

namespace Wiki.Problems;

/// <content>The characters of values.</content>
internal static partial class ReadingProblems
{
    public static Problem WithoutWords(Location at, string key, string written) => new(
        Codes.WrongShape,
        at,
        $"the value '{Shorten(written)}' of '{key}' shows no letter and no digit; write words");

    public static Problem SpaceOfAnotherKind(Location at, char letter) => new(
        Codes.YamlSyntax,
        at,
        $"the character U+{(int)letter:X4} is no space to YAML, which takes it for a letter; "
        + "put a plain space in its place");

    public static Problem SignOfAnotherKind(Location at, char letter, string remedy) => new(
        Codes.YamlSyntax,
        at,
        $"the character '{letter}' (U+{(int)letter:X4}) is a letter to YAML; {remedy}");

    /// <summary>A word, an id or a date has no such space, at either end least of all.</summary>
    public static Problem SpaceInWord(Location at, char letter) => new(
    public static Problem SignOfNoItem(Location at, char sign) => char.IsAscii(sign)
        ? new(Codes.YamlSyntax, at, $"'{sign}' begins no item of a list in YAML; begin it with '- '")
        : SignOfAnotherKind(at, sign, "begin an item with '- '");

        Codes.HiddenInWords,
        at,
        $"this value contains the character U+{(int)letter:X4}, a space of another kind; delete it");
}
