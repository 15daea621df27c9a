using Wiki.Checking.Grammar;
using Wiki.Evidence.Languages;

namespace Wiki.Checking;

/// <summary>
/// The words of a language for likelihood and for confidence, by their sense: the month May, might as power, and what
/// could not be are no likelihood, and "unlikely" is as strong as "likely".
/// </summary>
internal sealed class LikelihoodWords
{
    private static readonly PerLanguage<LikelihoodWords> All = new(language => new LikelihoodWords(language));

    private readonly Phrases _possible;
    private readonly Phrases _likely;
    private readonly Phrases _veryLikely;
    private readonly Phrases _almostCertain;
    private readonly Phrases _harmless;
    private readonly Phrases _ofJudgements;
    private readonly Phrases _ofConfidence;
    private readonly HashSet<string> _names;

    private LikelihoodWords(string language)
    {
        var table = LanguageSections.Read("likelihood-words.txt");
        _possible = new Phrases(table.Of(language, "possible"));
        _likely = new Phrases(table.Of(language, "likely"));
        _veryLikely = new Phrases(table.Of(language, "very-likely"));
        _almostCertain = new Phrases(table.Of(language, "almost-certain"));
        _harmless = new Phrases(table.Of(language, "harmless"));
        _ofJudgements = new Phrases(table.Of(language, "of-judgements"));
        _ofConfidence = new Phrases(table.Of(language, "of-confidence"));
        _names = [.. table.Of(language, "names")];
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static LikelihoodWords Of(string tag) => All.Of(tag);

    /// <summary>Whether a sentence has words for likelihood, as judgements have them, and for confidence.</summary>
    public bool AreBesideConfidence(string sentence) =>
        _ofJudgements.FirstIn(sentence) is not null && _ofConfidence.FirstIn(sentence) is not null;

    /// <summary>The strongest likelihood that the words of a claim allow; any where they do not limit it.</summary>
    public Likelihood StrongestOf(Claim claim)
    {
        var words = NamesInWords.Masked(
            claim.Statement.Value, word => (_possible.FirstIn(word) ?? _likely.FirstIn(word)) is not null);
        var left = _harmless.RemovedFrom(words);
        if (_possible.FirstIn(WithoutNames(left)) is not null)
            return Likelihood.RoughlyEvenChance;
        if (_almostCertain.FirstIn(words) is not null)
            return Likelihood.AlmostCertain;
        if (_veryLikely.FirstIn(words) is not null)
            return Likelihood.VeryLikely;
        return _likely.FirstIn(left) is not null ? Likelihood.Likely : Likelihood.AlmostCertain;
    }

    private string WithoutNames(string words) =>
        string.Join(' ', WholeWords.Of(words).Where(word => !_names.Contains(word)));
}
