using System.Text.RegularExpressions;
using Wiki.Checking.Negations;

namespace Wiki.Checking;

/// <summary>
/// Determines how certain a statement is from the hedges in its words, by their sense: the month May, might as power,
/// and what could not be are no hedges, and "unlikely" is as strong as "likely".
/// </summary>
internal static partial class Hedges
{
    private const RegexOptions Options =
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    private const string May = @"(?-i:\bmay\b|^May(?= \p{Ll}))";

    private const string Might =
        @"(?<!\b(its|his|her|their|our|my|your|the|all|of|with|and|military|naval|full|greater|such) )"
        + @"(?<!['’]s? )\bmight\b(?! (of|and|at|in|on)\b)";

    private const string Could = @"\bcould\b(?! (not|never|no longer)\b)";
    private const string Possibly = @"(?<!\b(not|as \w+ as|the best|no) )\bpossibl[ey]\b";
    private const string Unsure = @"\b(not|un)[ -]?(certain|clear|sure|known)\b";
    private const string Others = @"\b(perhaps|maybe|conceivabl[ey]|potentially|plausibl[ey]|even chance)\b";

    private const string Verbs = "said|believed|thought|expected|reported|suspected|feared|assumed|presumed|understood";

    /// <summary>The strongest likelihood that the words of a claim allow; without a hedge, any.</summary>
    public static Likelihood Strongest(Claim claim)
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

    [GeneratedRegex($"{May}|{Might}|{Could}|{Possibly}|{Unsure}|{Others}", Options)]
    private static partial Regex Possible();

    [GeneratedRegex(
        @"\b((almost|nearly|virtually) (certain(ly)?|impossible)|almost no chance|a remote chance)\b",
        Options)]
    private static partial Regex AlmostCertain();

    [GeneratedRegex(@"\b(very|highly) ((un)?likely|(im)?probabl[ey])\b", Options)]
    private static partial Regex VeryLikely();

    [GeneratedRegex(
        @"\b((un)?likely|(im)?probabl[ey]|appear(s|ed)?|seem(s|ed|ingly)?|suggest(s|ed)?|indicate[sd]?|apparently"
        + @"|presumably|reportedly|allegedly|supposedly|(is|are|was|were) (" + Verbs + @") to)\b",
        Options)]
    private static partial Regex Probable();
}
