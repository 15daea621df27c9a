using System.Text;

namespace Wiki.Verifying.Published;

/// <summary>Where two files first differ.</summary>
/// <param name="Line">The line in the published file, from 1.</param>
/// <param name="Column">The column there, from 1, in Unicode characters.</param>
/// <param name="Published">The words of the published file from there on; empty at its end.</param>
/// <param name="Made">The words of the other one.</param>
internal sealed record FirstDifference(int Line, int Column, string Published, string Made)
{
    private const int LongestWords = 60;
    private const int LongestBefore = 30;

    private static readonly UTF8Encoding Strict =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Null if one of them is no text.</summary>
    public static FirstDifference? Between(byte[] published, byte[] made)
    {
        if (TextOf(published) is not { } text || TextOf(made) is not { } other)
            return null;
        var start = StartOfWord(text, text.AsSpan().CommonPrefixLength(other));
        var lineStart = text.AsSpan(0, start).LastIndexOf('\n') + 1;
        return new FirstDifference(
            text.AsSpan(0, start).Count('\n') + 1,
            CodePoints.CountIn(text.AsSpan(lineStart, start - lineStart)) + 1,
            Words(text, start),
            Words(other, start));
    }

    private static string? TextOf(byte[] bytes)
    {
        try
        {
            return Strict.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            return null;
        }
    }

    /// <summary>Goes back to where a word or a tag begins, so that the place is found again by its words.</summary>
    private static int StartOfWord(string text, int at)
    {
        var start = at;
        while (start > 0 && at - start < LongestBefore && !IsBoundary(text[start - 1]))
            start--;
        return start > 0 && start < text.Length && char.IsLowSurrogate(text[start]) ? start - 1 : start;
    }

    private static bool IsBoundary(char letter) => char.IsWhiteSpace(letter) || letter is '>' or '"';

    /// <summary>The words up to the end of their line.</summary>
    private static string Words(string text, int start)
    {
        var lineEnd = text.IndexOf('\n', start);
        var end = Math.Min(lineEnd > start ? lineEnd : text.Length, start + LongestWords);
        if (end < text.Length && char.IsLowSurrogate(text[end]))
            end--;
        return text[start..end];
    }
}
