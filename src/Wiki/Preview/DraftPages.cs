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
    /// <param name="editor">Opens the places of problems.</param>
    /// <returns>What composes each page, by path.</returns>
    public static IReadOnlyDictionary<string, Func<Page>> Plan(
        ContentCheck check, Edition published, EditorLinks editor)
    {
        var edition = new Lazy<Edition>(() => new Edition(check.WithDrafts!.Value, check.Proofs, published.Assets));
        var drafts = check.Drafts.DistinctBy(draft => draft.Route);
        return drafts.ToDictionary(draft => draft.Route.Path, Composer, StringComparer.Ordinal);

        Func<Page> Composer(Record draft) => () => Compose(draft, check, edition.Value, editor);
    }

    private static Page Compose(Record draft, ContentCheck check, Edition edition, EditorLinks editor)
    {
        var page = edition.Corpus.Contains(draft)
            ? new PageComposer(edition).Compose(draft)
            : Problems(draft, check, new PageScope(edition, draft.Route), editor);
        return page with { Frame = page.Frame with { Notice = PreviewMessages.DraftNotice } };
    }

    private static ProblemsPage Problems(Record draft, ContentCheck check, PageScope scope, EditorLinks editor)
    {
        var files = check.Drafts.Select(record => record.At.File).ToHashSet(StringComparer.Ordinal);
        var problems = check.Problems.Where(problem => files.Contains(problem.At.File));
        var lines = ProblemLines.Of(problems, scope.Href(Route.Method), editor);
        return ProblemPages.Compose(lines, scope, draft.Name, PreviewMessages.DraftWaits);
    }
}
