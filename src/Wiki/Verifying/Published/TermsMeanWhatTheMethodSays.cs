using Wiki.Pages;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// A link to a term has the words of the term; these, and what a page says of it when the pointer rests on it, stand
/// together on the method page.
/// </summary>
internal static class TermsMeanWhatTheMethodSays
{
    /// <summary>The words for each term of the lists that every wiki has, by its place on the method page.</summary>
    private static readonly Dictionary<string, string> Labels = new(
        [
            .. Of<ClaimKind>(), .. Of<ClaimStatus>(), .. Of<Stance>(), .. Of<Verdict>(), .. Of<Likelihood>(),
            .. Of<Confidence>(), .. Of<ReliabilityGrade>(), .. Of<EntityKind>(), .. Of<QuestionKind>(), .. Of<Cause>(),
            .. Of<Precision>(),
        ],
        StringComparer.Ordinal);

    public static IEnumerable<Problem> Check(ShippedSite site) => [.. Meanings(site), .. Words(site)];

    private static IEnumerable<KeyValuePair<string, string>> Of<T>() where T : struct, Enum =>
        Vocabulary.Terms<T>().Select(term => KeyValuePair.Create(TermAnchors.Of(term.Value), term.Label));

    /// <summary>A link to a term has its words.</summary>
    private static IEnumerable<Problem> Words(ShippedSite site)
    {
        var kinds = site.Data.EventKinds.ToDictionary(kind => TermAnchors.OfEventKind(kind.Key), kind => kind.Value);
        return from page in site.Pages
               from link in page.Links
               let path = $"{Route.Method.Path}#"
               where link.Href.Contains(path, StringComparison.Ordinal)
               let anchor = link.Href[(link.Href.IndexOf(path, StringComparison.Ordinal) + path.Length)..]
               let label = Labels.GetValueOrDefault(anchor) ?? kinds.GetValueOrDefault(anchor)
               where label is not null && link.Words.Trim() != label
               select PublishedSiteProblems.SaidOtherwiseInMethod(page.Route.Path, link.Words);
    }

    private static IEnumerable<Problem> Meanings(ShippedSite site)
    {
        var method = site.Page(Route.Method)?.Letters ?? "";
        return from page in site.Pages
               from link in page.Links
               where link.Is("chip")
               let meaning = $"{link.Words}: {link.Title}"
               where !method.Contains(Letters.Of(meaning), StringComparison.Ordinal)
               select PublishedSiteProblems.SaidOtherwiseInMethod(page.Route.Path, meaning);
    }
}
