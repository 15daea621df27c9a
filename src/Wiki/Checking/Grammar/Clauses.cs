using System.Buffers;

namespace Wiki.Checking.Grammar;

/// <summary>Splits a text at the marks that end a clause, in any script.</summary>
internal static class Clauses
{
    private const string Marks = ".!?;:,—–()\"“”„«»…。，、；：！？（）「」『』《》،؛؟।۔";

    private static readonly char[] EachMark = Marks.ToCharArray();

    /// <summary>The marks, also brackets and quotation marks, as what is within them is said apart.</summary>
    public static SearchValues<char> Ends { get; } = SearchValues.Create(Marks);

    /// <summary>The clauses of a text.</summary>
    public static IEnumerable<string> Of(string text) => text.Split(EachMark);

    /// <summary>Where the last clause of a text begins.</summary>
    public static int LastIn(string text) => text.AsSpan().LastIndexOfAny(Ends) + 1;
}
