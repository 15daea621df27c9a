using Wiki.Checking;
using Wiki.Composing;
using Wiki.Pages;
using Wiki.Problems;

namespace Wiki.Preview;

/// <summary>The pages of drafts, which only the preview has: as they would be published, or their problems.</summary>
internal static class DraftPages
{
    /// <param name="check">The check that found the drafts.</param>
    /// <param name="published">The edition without drafts.</param>
    /// <returns>What composes each page, by path.</returns>
    public static IReadOnlyDictionary<string, Func<Page>> Plan(ContentCheck check, Edition published)
    {
        var edition = new Lazy<Edition>(() => new Edition(check.WithDrafts!.Value, check.Proofs, published.Assets));
        var drafts = check.Drafts.DistinctBy(draft => draft.Route);
        return drafts.ToDictionary(draft => draft.Route.Path, Composer, StringComparer.Ordinal);

        Func<Page> Composer(Record draft) => () => Compose(draft, check, edition.Value);
    }

    private static Page Compose(Record draft, ContentCheck check, Edition edition)
    {
        var page = edition.Corpus.Contains(draft)
            ? new PageComposer(edition).Compose(draft)
            : Problems(draft, check, new PageScope(edition, draft.Route));
        return page with { Frame = page.Frame with { Notice = PreviewMessages.DraftNotice } };
    }

    private static ProblemsPage Problems(Record draft, ContentCheck check, PageScope scope)
    {
        var files = check.Drafts.Select(record => record.At.File).ToHashSet(StringComparer.Ordinal);
        var problems = check.Problems.Where(problem => files.Contains(problem.At.File));
        return ProblemPages.Compose(problems, scope, draft.Name, PreviewMessages.DraftWaits);
    }
}
