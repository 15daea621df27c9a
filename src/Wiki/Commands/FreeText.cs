using System.Text.RegularExpressions;

namespace Wiki.Commands;

/// <summary>
/// Words of a report on the command line that begin with a hyphen. They are marked, so that they are not parsed as
/// options, with a character that no argument can contain.
/// </summary>
internal static partial class FreeText
{
    private const char Marker = '\0';

    public static IEnumerable<string> Mark(IReadOnlyList<string> arguments)
    {
        var isOptionBefore = false;
        foreach (var argument in arguments)
        {
            yield return !isOptionBefore && IsWords(argument) ? Marker + argument : argument;
            isOptionBefore = argument.StartsWith("--", StringComparison.Ordinal) && !IsWords(argument);
        }
    }

    public static string Unmark(string argument) => argument.TrimStart(Marker);

    /// <summary>No option has a space in its name; one with its value is <c>--name=value</c>.</summary>
    private static bool IsWords(string argument) =>
        argument.StartsWith('-') && argument.Any(char.IsWhiteSpace) && !OptionWithValue().IsMatch(argument);

    [GeneratedRegex(@"\A--[a-z-]+[=:]\S")]
    private static partial Regex OptionWithValue();
}
