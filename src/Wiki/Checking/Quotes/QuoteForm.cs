using System.Globalization;
using System.Text;
using Wiki.Problems;

namespace Wiki.Checking.Quotes;

/// <summary>Checks the form of a quote before it is searched for: long enough, and without hidden characters.</summary>
internal static class QuoteForm
{
    private const int FewestWords = 4;
    private const int FewestCharacters = 20;
    private const int MostCharacters = 300;

    public static IEnumerable<Problem> Check(Quote quote)
    {
        foreach (var part in quote.Parts)
        {
            var words = QuoteText.Normalize(part.Value);
            if (words.EnumerateRunes().FirstOrDefault(IsHidden) is { Value: > 0 } hidden)
                yield return CorpusProblems.HiddenCharacter(part.At, hidden);
            else if (words.Split(' ').Length < FewestWords && words.Length < FewestCharacters)
                yield return CorpusProblems.QuoteTooShort(part.At, words);
            else if (words.Length > MostCharacters)
                yield return CorpusProblems.QuoteTooLong(part.At, words.Length);
        }
    }

    /// <summary>Zero-width characters, soft hyphens, bidi marks and controls are invisible and change words.</summary>
    private static bool IsHidden(Rune rune) =>
        Rune.GetUnicodeCategory(rune) is UnicodeCategory.Format or UnicodeCategory.Control;
}
