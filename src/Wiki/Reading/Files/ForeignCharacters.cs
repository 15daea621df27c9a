using System.Buffers;

namespace Wiki.Reading.Files;

/// <summary>Characters that are not allowed in content, neither literally nor escaped.</summary>
internal static class ForeignCharacters
{
    private static readonly SearchValues<char> All = SearchValues.Create(
        [.. Enumerable.Range(0, char.MaxValue + 1).Select(code => (char)code).Where(IsForeign)]);

    /// <summary>The first such character in a text, or null.</summary>
    public static char? First(ReadOnlySpan<char> text) => IndexIn(text) is >= 0 and var index ? text[index] : null;

    /// <summary>The index of the first such character in a text, or -1.</summary>
    public static int IndexIn(ReadOnlySpan<char> text) => text.IndexOfAny(All);

    /// <summary>Controls, separators that are line ends in YAML but not in editors, and noncharacters.</summary>
    private static bool IsForeign(char letter) =>
        (char.IsControl(letter) && letter is not ('\n' or '\t'))
        || letter is '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' or (>= '\uFDD0' and <= '\uFDEF');
}
