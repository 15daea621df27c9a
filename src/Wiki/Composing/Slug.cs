using System.Text;

namespace Wiki.Composing;

/// <summary>Makes a fragment out of a heading.</summary>
internal static class Slug
{
    /// <summary>
    /// Lower-case letters, digits and marks of any script, one hyphen between words, and a fixed prefix.
    /// </summary>
    public static string Of(string heading)
    {
        var slug = new StringBuilder("s");
        foreach (var rune in QuoteText.Normalize(heading).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || IsWithin(rune, slug))
                slug.Append(slug.Length == 1 ? "-" : "").Append(Rune.ToLowerInvariant(rune));
            else if (slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }

    /// <summary>Marks, and the joiners of a script, belong to the letter before them.</summary>
    private static bool IsWithin(Rune rune, StringBuilder slug)
    {
        if (slug.Length == 1 || slug[^1] == '-')
            return false;
        return HiddenCharacters.IsJoiner(rune) || Scripts.IsMark(rune);
    }
}
