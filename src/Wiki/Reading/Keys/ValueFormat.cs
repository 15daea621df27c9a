using System.Text.RegularExpressions;

namespace Wiki.Reading.Keys;

/// <summary>The format of a text: its description in messages, and an expression for the whole text.</summary>
internal sealed record ValueFormat(string Expected, Regex Expression)
{
    /// <summary>A test in addition to the expression, or null.</summary>
    public Func<string, bool>? Test { get; init; }

    /// <summary>Whether it is a name of our own, which has a letter or a digit.</summary>
    public bool IsName { get; init; }

    /// <summary>What writes such a value; null if an editor does.</summary>
    public string? Origin { get; init; }

    /// <summary>What was probably meant by a text that does not fit, or null.</summary>
    public Func<string, string>? Correct { get; init; }

    /// <summary>The expression in the dialect of JSON Schema (ECMA-262).</summary>
    public string Pattern => $"^({Expression.ToString()[@"\A(".Length..^@")\z".Length]})$";

    public bool Fits(string text) => Expression.IsMatch(text) && Test?.Invoke(text) != false;

    /// <summary>What to write instead of a text that does not fit.</summary>
    public string Remedy(string text) =>
        Correct?.Invoke(text) is { } corrected && Fits(corrected) ? $"'{corrected}'" : Expected;
}
