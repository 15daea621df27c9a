using Wiki.Checking.Quotes;
using Wiki.Limits;

namespace Wiki.Checking;

/// <summary>Checks some records by themselves, while the others are still being read.</summary>
internal static class EarlyCheck
{
    private static readonly TimeSpan Longest = TimeSpan.FromSeconds(10);

    /// <summary>
    /// The proofs of the quotes of claims and sources; null if these have errors. Of other records only the names are
    /// shown, and what they refer to need not be read.
    /// </summary>
    /// <param name="records">The claims, and what they and their sources refer to.</param>
    /// <param name="site">The site, whose own texts refer to any record, and are left out.</param>
    /// <param name="today">The day of the check.</param>
    public static Proofs? Prove(IReadOnlyList<Record> records, Site site, DateOnly? today) =>
        LimitedWork.Run<Proofs?>(() => Prove(PartOf(records, site), today), Longest, _ => null);

    private static CheckedContent PartOf(IReadOnlyList<Record> records, Site site)
    {
        var menu = site with { Answer = [], About = [], Home = [], Story = [], Compare = [] };
        var scope = new Corpus(menu, records.Where(record => record is Claim or Source));
        var corpus = new Corpus(menu, records);
        var proofs = new Proofs(QuoteProver.Prove(QuoteProver.Quotes(scope), corpus));
        return new CheckedContent(corpus, proofs, new HashSet<string> { Route.StoryWord }) { Scope = scope };
    }

    private static Proofs? Prove(CheckedContent part, DateOnly? today)
    {
        var problems = Policy.CheckPart(part with { Today = today });
        return problems.Any(problem => problem.Severity == Severity.Error) ? null : part.Proofs;
    }
}
