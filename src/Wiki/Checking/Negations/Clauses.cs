using System.Buffers;

namespace Wiki.Checking.Negations;

/// <summary>Splits a text at the marks that end a clause, in any script.</summary>
internal static class Clauses
{
    /// <summary>The marks, also brackets and quotation marks, as what is within them is said apart.</summary>
    public static SearchValues<char> Ends { get; } =
        SearchValues.Create(".!?;:,—–()\"“”„«»…。，、；：！？（）「」『』《》،؛؟।۔");

    /// <summary>Where the last clause of a text begins.</summary>
    public static int LastIn(string text) => text.AsSpan().LastIndexOfAny(Ends) + 1;
}
