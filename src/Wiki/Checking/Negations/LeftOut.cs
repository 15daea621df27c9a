using Wiki.Checking.Grammar;
using Wiki.Evidence.Languages;
using Wiki.Evidence.Numbers;

namespace Wiki.Checking.Negations;

/// <summary>Finds the words that a quote leaves out of its source and that turn its sense.</summary>
/// <param name="language">The language of the source, a BCP 47 tag.</param>
internal sealed class LeftOut(string language)
{
    /// <summary>No more words beside a cut count, as what is further away belongs to something else.</summary>
    private const int WordsBeside = 3;

    /// <summary>The words at the start of a clause that say who speaks: "not one man says".</summary>
    private const int WordsOfSpeaker = 2;

    /// <summary>Words of a clause that comments on the quote: ", which is false".</summary>
    private const int WordsOfComment = 4;

    /// <summary>Letters beside a cut, where the words of a script have no spaces between them.</summary>
    private const int LettersBeside = 12;

    /// <summary>Words at the start of the next sentence.</summary>
    private const int WordsOfSentence = 8;

    private const int Reach = 120;
    private const string SentenceEnds = ".!?\"”’» ";
    private const string CommentStarts = ",:;(-—–…，：；（،؛";

    private readonly NegationWords _negations = NegationWords.Of(language);
    private readonly CutWords _beside = CutWords.Of(language);
    private readonly SpeechWords _speech = SpeechWords.Of(language);

    /// <summary>The first, between the parts of a quote or directly beside it; null where none is.</summary>
    public string? First(Source source, IReadOnlyList<Passage> passages)
    {
        if (passages.Count == 0)
            return null;
        var surroundings = Surroundings.Of(source);
        var (before, first) = surroundings.Around(passages[0]);
        var (after, last) = surroundings.Around(passages[^1]);
        return Before(before, first.Start)
            ?? passages.Zip(passages.Skip(1), surroundings.Between).Select(InGap).OfType<string>().FirstOrDefault()
            ?? After(after, last.End);
    }

    private string? InGap(string gap) => _negations.FirstIn(gap) ?? _beside.DoubtAtEnd(gap);

    private string? Before(string block, int start)
    {
        if (start < block.Length && Clauses.Ends.Contains(block[start]))
            return null;
        var before = block[Math.Max(0, start - Reach)..start];
        var end = Clauses.LastIn(before) - 1;
        List<string> words = [.. WholeWords.Of(before[(end + 1)..])];
        var first = WholeWords.Of(block[start..Math.Min(block.Length, start + Reach)]).FirstOrDefault("");
        if (words.Count == 0)
            return end > 0 && _beside.IsAfterComma(first) ? InGap(string.Join(' ', Clause(before[..end]))) : null;
        List<string> counted = [.. words.TakeLast(WordsBeside)];
        if (Letters.IsUnspaced(words[^1][^1]))
            counted[^1] = counted[^1][^Math.Min(counted[^1].Length, LettersBeside)..];
        if (words.Count == 1 && end > 0 && _beside.IsAfterComma(words[0]))
            counted = [.. Clause(before[..end]), .. words];
        else if (_beside.IsConjunction(words[^1]) || _beside.IsConjunction(first))
            counted = words;
        else if (_speech.IsBeforeSaid(words[^1]))
            counted = [.. words.Take(WordsOfSpeaker), .. counted];
        var left = string.Join(' ', counted);
        return _negations.FirstIn(left) ?? _beside.DoubtAtEnd(left);
    }

    /// <summary>The words of the last clause of a text, as in "it is not so, that".</summary>
    private static IEnumerable<string> Clause(string text) =>
        WholeWords.Of(text[Clauses.LastIn(text)..]);

    private string? After(string block, int end) =>
        BehindCut(block, end) ?? InNextSentence(block[end..Math.Min(block.Length, end + Reach)]);

    /// <summary>A sentence that takes back the one before it: "This turned out to be false."</summary>
    private string? InNextSentence(string after)
    {
        var next = after.TrimStart([.. SentenceEnds]);
        var words = FirstWords(next, WordsOfSentence);
        return next.Length < after.Length && _beside.RefersBack(words) ? _beside.CommentIn(words) : null;
    }

    private string? BehindCut(string block, int end)
    {
        if (end > 0 && Clauses.Ends.Contains(block[end - 1]))
            return null;
        var after = block[end..Math.Min(block.Length, end + Reach)];
        if (after is ['?' or '؟' or '？', ..])
            return after[..1];
        return _negations.FirstIn(FirstWords(after, WordsBeside)) ?? Comment(after.TrimStart(' '));
    }

    private string? Comment(string after)
    {
        if (after.Length == 0 || !CommentStarts.Contains(after[0], StringComparison.Ordinal))
            return null;
        return _beside.CommentIn(FirstWords(after.TrimStart([.. CommentStarts, ' ']), WordsOfComment));
    }

    /// <summary>As much of a word as counts: in scripts without spaces, a whole clause is one.</summary>
    private static string WithinReach(string word) =>
        Letters.IsUnspaced(word[0]) ? word[..Math.Min(word.Length, LettersBeside)] : word;

    private static string FirstWords(string text, int count)
    {
        var close = text.AsSpan().IndexOfAny(Clauses.Ends);
        var words = WholeWords.Of(close < 0 ? text : text[..close]).Take(count);
        return string.Join(' ', words.Select(WithinReach));
    }
}
