namespace Wiki.Model.Locations;

/// <summary>Counts characters as people do, not as UTF-16 does.</summary>
public static class CodePoints
{
    /// <summary>The second halves of pairs, which are few, are looked for many characters at a time.</summary>
    public static int CountIn(ReadOnlySpan<char> text)
    {
        var count = text.Length;
        for (var half = NextHalf(text); half >= 0; half = NextHalf(text))
        {
            count--;
            text = text[(half + 1)..];
        }

        return count;
    }

    private static int NextHalf(ReadOnlySpan<char> text) => text.IndexOfAnyInRange('\uDC00', '\uDFFF');
}
