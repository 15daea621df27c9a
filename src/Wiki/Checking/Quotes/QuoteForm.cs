using System.Text;
using Wiki.Problems;

namespace Wiki.Checking.Quotes;

/// <summary>Checks the form of a quote before it is searched for: long enough, and without hidden characters.</summary>
internal static class QuoteForm
{
    private const int FewestWords = 4;
    private const int FewestCharacters = 20;
    private const int FewestUnspaced = 8;
    private const int MostCharacters = 300;

    /// <param name="quote">The quote.</param>
    /// <param name="sources">Sources of which a whole block may be quoted however short it is.</param>
    public static IEnumerable<Problem> Check(Quote quote, params IReadOnlyCollection<Source> sources)
    {
        foreach (var part in quote.Parts)
        {
            var words = QuoteText.Normalize(part.Value);
            if (Hidden(part.Value) is { } hidden)
                yield return CorpusProblems.HiddenCharacter(part.At, hidden);
            else if (IsTooShort(words) && !sources.Any(source => IsBlock(words, source)))
                yield return TooShort(part.At, words);
            else if (Length(words) is > MostCharacters and var length)
                yield return CorpusProblems.QuoteTooLong(part.At, length);
        }
    }

    /// <summary>The parts that are too short for words within a block, and were proven in a longer block.</summary>
    public static IEnumerable<Problem> CheckProven(Quote quote, IEnumerable<Passage> passages, Source source) =>
        from proven in quote.Parts.Zip(passages, (part, passage) => (part, passage))
        let words = QuoteText.Normalize(proven.part.Value)
        where !source.IsWholeBlock(proven.passage) && IsTooShort(words)
        select TooShort(proven.part.At, words);

    /// <summary>Whether words are too few to be quoted, unless they are a whole block.</summary>
    public static bool IsTooShort(string words)
    {
        if (words.AsSpan().Count(' ') >= FewestWords - 1)
            return false;
        var length = Length(words);
        if (length >= FewestCharacters)
            return false;
        return length < FewestUnspaced || !IsUnspaced(words);
    }

    private static Problem TooShort(Location at, string words) => IsUnspaced(words)
        ? CorpusProblems.FewCharacters(at, words, FewestUnspaced)
        : CorpusProblems.QuoteTooShort(at, words);

    private static bool IsUnspaced(string words) =>
        words.EnumerateRunes().Count(Scripts.IsUnspaced) * 2 > Length(words);

    /// <summary>A cell of a table and a heading are blocks too.</summary>
    private static bool IsBlock(string words, Source source) =>
        words.Length > 0 && source.Blocks.Any(block => block.Text == words);

    private static int Length(string words) => words.EnumerateRunes().Count();

    /// <summary>Zero-width characters, soft hyphens, bidi marks and controls are invisible and change words.</summary>
    private static Rune? Hidden(string words)
    {
        foreach (var letter in words)
        {
            if (char.IsControl(letter) && !char.IsWhiteSpace(letter))
                return new Rune(letter);
        }

        return HiddenCharacters.First(words);
    }
}
