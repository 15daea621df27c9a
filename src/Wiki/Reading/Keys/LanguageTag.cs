using System.Text.RegularExpressions;
using Wiki.Evidence.Languages;

namespace Wiki.Reading.Keys;

/// <summary>The form of a language tag (BCP 47): that of RFC 5646, section 2.1.</summary>
internal static partial class LanguageTag
{
    private const string Subtag = "[A-Za-z0-9]";

    /// <summary>Tags of RFC 3066 that the grammar of today does not have.</summary>
    private const string Grandfathered =
        "en-GB-oed|i-(ami|bnn|default|enochian|hak|klingon|lux|mingo|navajo|pwn|tao|tay|tsu)|sgn-(BE-FR|BE-NL|CH-DE)";

    /// <summary>
    /// No language has a name of four letters or more, so that <c>english</c> is no tag, and few have others within
    /// them, so that <c>en-USA</c> is no tag either.
    /// </summary>
    private const string Language = $"({Extended}(-[A-Za-z]{{3}}){{1,3}}|[A-Za-z]{{2,3}})";

    /// <summary>Those with others within them, in letters of any case.</summary>
    private const string Extended =
        "([Aa][Rr]|[Kk][Oo][Kk]|[Ll][Vv]|[Mm][Ss]|[Nn][Oo]|[Ss][Gg][Nn]|[Ss][Ww]|[Uu][Zz]|[Zz][Hh])";

    private const string ScriptAndRegion = "(-[A-Za-z]{4})?(-([A-Za-z]{2}|[0-9]{3}))?";
    private const string Variants = $"(-({Subtag}{{5,8}}|[0-9]{Subtag}{{3}}))*";
    private const string Extensions = $"(-[0-9A-WY-Za-wy-z](-{Subtag}{{2,8}})+)*";
    private const string PrivateUse = $"[Xx](-{Subtag}{{1,8}})+";

    public static ValueFormat Format { get; } =
        new("a language tag such as en, en-GB or sr-Latn", Form())
        {
            Test = tag => HasNoRepetition(tag) && LanguageCodes.IsShortest(tag),
            Correct = tag => LanguageCodes.Correct(tag.Trim().Replace('_', '-')),
        };

    /// <summary>Whether no variant and no extension is repeated.</summary>
    private static bool HasNoRepetition(string tag)
    {
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        var isExtension = false;
        foreach (var subtag in tag.Split('-').Skip(1))
        {
            if (subtag is "x" or "X")
                break;
            isExtension |= subtag.Length == 1;
            if ((subtag.Length == 1 || (subtag.Length > 3 && !isExtension)) && !seen.Add(subtag))
                return false;
        }

        return true;
    }

    [GeneratedRegex(
        $@"\A({Language}{ScriptAndRegion}{Variants}{Extensions}(-{PrivateUse})?|{PrivateUse}|{Grandfathered})\z",
        RegexOptions.ExplicitCapture)]
    private static partial Regex Form();
}
