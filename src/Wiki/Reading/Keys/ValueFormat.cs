using System.Text.RegularExpressions;

namespace Wiki.Reading.Keys;

/// <summary>The form that a text must have: how a message asks for it, and the expression that all of it matches.</summary>
internal sealed record ValueFormat(string Expected, Regex Expression)
{
    /// <summary>What no expression can tell, or null.</summary>
    public Func<string, bool>? Test { get; init; }

    /// <summary>The expression in the dialect that JSON Schema shares with scripts (ECMA-262).</summary>
    public string Pattern => $"^({Expression.ToString()[@"\A(".Length..^@")\z".Length]})$";

    public bool Fits(string text) => Expression.IsMatch(text) && Test?.Invoke(text) != false;
}
