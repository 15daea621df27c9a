using Wiki.Checking;
using Wiki.Composing;
using Wiki.Pages;
using Wiki.Problems;

namespace Wiki.Preview;

/// <summary>The pages of drafts, which only the preview has: as they would be published, or what is wrong with them.</summary>
internal static class DraftPages
{
    /// <param name="published">The edition that the drafts stand beside.</param>
    /// <returns>By path.</returns>
    public static IReadOnlyDictionary<string, Func<Page>> Plan(ContentCheck check, Edition published)
    {
        var edition = new Lazy<Edition>(() => new Edition(check.WithDrafts!.Value, check.Proofs, published.Assets));
        return check.Drafts.DistinctBy(draft => draft.Route).ToDictionary(draft => draft.Route.Path, draft => (Func<Page>)(() => Compose(draft, check, edition.Value)), StringComparer.Ordinal);
    }

    private static Page Compose(Record draft, ContentCheck check, Edition edition)
    {
        var page = edition.Corpus.Contains(draft) ? new PageComposer(edition).Compose(draft) : Problems(draft, check, new PageScope(edition, draft.Route));
        return page with { Frame = page.Frame with { Notice = PreviewMessages.DraftNotice } };
    }

    private static ProblemsPage Problems(Record draft, ContentCheck check, PageScope scope)
    {
        var files = check.Drafts.Select(record => record.At.File).ToHashSet(StringComparer.Ordinal);
        return ProblemPages.Compose(check.Problems.Where(problem => files.Contains(problem.At.File)), scope, draft.Name, PreviewMessages.DraftWaits);
    }
}
