using static System.FormattableString;

namespace Wiki.Pages;

/// <summary>A number with its noun, for the words of a page.</summary>
public static class Counted
{
    /// <param name="count">The number.</param>
    /// <param name="one">All words for one: "One claim".</param>
    /// <param name="several">The words behind any other number: "claims".</param>
    public static string Of(int count, string one, string several) =>
        count == 1 ? one : Invariant($"{count} {several}");
}
