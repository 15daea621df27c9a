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
    /// <param name="shown">The site with those of its texts that are shown; others refer to any record.</param>
    /// <param name="today">The day of the check.</param>
    public static Proofs? Prove(IReadOnlyList<Record> records, Site shown, DateOnly? today) =>
        LimitedWork.Run<Proofs?>(() => Prove(PartOf(records, shown), today), Longest, _ => null);

    private static CheckedContent PartOf(IReadOnlyList<Record> records, Site shown)
    {
        var scope = new Corpus(shown, records.Where(record => record is Claim or Source));
        var corpus = new Corpus(shown, records);
        var proofs = new Proofs(QuoteProver.Prove(QuoteProver.Quotes(scope), corpus));
        // The menu may name the story, whose screens are not among the shown texts.
        var unread = new HashSet<string> { Route.StoryWord };
        return new CheckedContent(corpus, proofs, unread) { Scope = scope };
    }

    private static Proofs? Prove(CheckedContent part, DateOnly? today)
    {
        var problems = Policy.CheckPart(part with { Today = today });
        return problems.Any(problem => problem.IsError) ? null : part.Proofs;
    }
}
