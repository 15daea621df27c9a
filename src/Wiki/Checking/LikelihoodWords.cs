using System.Text.RegularExpressions;
using Wiki.Checking.Grammar;

namespace Wiki.Checking;

/// <summary>
/// The English words for likelihood and for confidence, by their sense: the month May, might as power, and what could
/// not be are no likelihood, and "unlikely" is as strong as "likely".
/// </summary>
internal static partial class LikelihoodWords
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string May = @"(?-i:(?<!\b([Cc]ome what|[Aa]s it) )\bmay\b|^May(?= \p{Ll}))";

    private const string Might =
        @"(?<!\b(its|his|her|their|our|my|your|the|all|of|with|and|military|naval|full|greater|such) )"
        + @"(?<!['’]s? )\bmight\b(?! (of|and|at|in|on)\b)";

    private const string Could = @"\bcould\b(?! (not|never|no longer)\b)";
    private const string Possibly = @"(?<!\b(not|as \w+ as|the best|no) )\bpossibl[ey]\b";
    private const string Unsure = @"\b(not|un|far from)[ -]?(certain|clear|sure|known)\b";
    private const string Doubt = @"(?<!\b(no|without|beyond)( a| any| reasonable| all)? )\bdoubt(s|ed|ful|fully)?\b";
    private const string Chance = @"(?<!\b(no|almost no|a remote) )\b(chance|possibility) (of|that)\b";
    private const string Others = @"\b(perhaps|maybe|conceivabl[ey]|potentially|plausibl[ey]|even chance)\b";

    private const string OfJudgements = "almost no chance|remote|(very |highly )?(un)?likely|(im)?probabl[ey]"
        + "|even chance|almost certain(ly)?|nearly certain(ly)?";

    private const string Verbs = "said|believed|thought|expected|reported|suspected|feared|assumed|presumed|understood";

    /// <summary>Whether a sentence has words for likelihood, as judgements have them, and for confidence.</summary>
    public static bool AreBesideConfidence(string sentence) =>
        OfJudgement().IsMatch(sentence) && OfConfidence().IsMatch(sentence);

    /// <summary>The strongest likelihood that the words of a claim allow; any where they do not limit it.</summary>
    public static Likelihood StrongestOf(Claim claim)
    {
        var words = NamesInWords.Masked(
            claim.Statement.Value, word => Possible().IsMatch(word) || Probable().IsMatch(word));
        if (Possible().IsMatch(words))
            return Likelihood.RoughlyEvenChance;
        if (AlmostCertain().IsMatch(words))
            return Likelihood.AlmostCertain;
        if (VeryLikely().IsMatch(words))
            return Likelihood.VeryLikely;
        return Probable().IsMatch(words) ? Likelihood.Likely : Likelihood.AlmostCertain;
    }

    [GeneratedRegex($"{May}|{Might}|{Could}|{Possibly}|{Unsure}|{Doubt}|{Chance}|{Others}", Options)]
    private static partial Regex Possible();

    [GeneratedRegex(
        @"\b((almost|nearly|virtually) (certain(ly)?|impossible)|almost no chance|a remote chance)\b",
        Options)]
    private static partial Regex AlmostCertain();

    [GeneratedRegex(@"\b(very|highly) ((un)?likely|(im)?probabl[ey])\b", Options)]
    private static partial Regex VeryLikely();

    [GeneratedRegex(
        @"\b((un)?likely|(im)?probabl[ey]|appear(s|ed)?(?! (in|on|at|before|for|with|from|under|near|alongside|by)\b)"
        + @"|seem(s|ed|ingly)?|suggest(s|ed)?|indicate[sd]?|apparently|presumably|reportedly|allegedly|supposedly"
        + @"|hardly|scarcely|purportedly|ostensibly|(is|are|was|were) ((" + Verbs + @") to|suspected of))\b",
        Options)]
    private static partial Regex Probable();

    [GeneratedRegex($@"\b({OfJudgements})\b", Options)]
    private static partial Regex OfJudgement();

    [GeneratedRegex(@"\bconfiden(ce|t|tly)\b", Options)]
    private static partial Regex OfConfidence();
}
