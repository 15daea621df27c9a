using System.Text;

namespace Wiki.Composing;

/// <summary>Makes a fragment out of a heading.</summary>
internal static class Slug
{
    /// <summary>Lower-case letters and digits of any script, one hyphen between words, and a fixed prefix.</summary>
    public static string Of(string heading)
    {
        var slug = new StringBuilder("s");
        foreach (var rune in heading.EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune))
                slug.Append(slug.Length == 1 ? "-" : "").Append(Rune.ToLowerInvariant(rune));
            else if (slug[^1] != '-')
                slug.Append('-');
        }

        return slug.ToString().TrimEnd('-');
    }
}
