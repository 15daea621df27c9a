using Wiki.Pages;
using static System.FormattableString;

namespace Wiki.Composing.Lists;

/// <summary>Records listed over several pages of a bounded size.</summary>
/// <param name="Kind">The kind of all its records.</param>
/// <param name="Stem">The path of the first page, without its ending.</param>
/// <param name="Records">In the order in which they are shown.</param>
internal sealed record Listing(RecordKind Kind, string Stem, string Title, IReadOnlyList<Record> Records)
{
    /// <summary>The most claims of a list that the record's own page shows.</summary>
    public const int MostOnAnOwnPage = 200;

    private const int RowsOfAPage = 500;

    /// <summary>The claims that a record's own page shows.</summary>
    public IEnumerable<Claim> Shown => Records.Take(MostOnAnOwnPage).Cast<Claim>();

    /// <summary>Whether its records are grouped under headings: it is the index of a kind.</summary>
    public bool IsGrouped => RouteOf(1) == Route.IndexOf(Kind);

    public int Pages => Math.Max(1, (Records.Count + RowsOfAPage - 1) / RowsOfAPage);

    /// <summary>An id has no underscore, so the name is never that of a record's page.</summary>
    public Route RouteOf(int page) => new(page == 1 ? $"{Stem}.html" : Invariant($"{Stem}_{page}.html"));

    public string TitleOf(int page) => page == 1 ? Title : Invariant($"{Title}, page {page}");

    public IEnumerable<Record> On(int page) => Records.Skip((page - 1) * RowsOfAPage).Take(RowsOfAPage);

    /// <summary>
    /// Links to the first and the last page and to those at a distance of 1, 2, 4, 8 and so on, so that any page is a
    /// few links away.
    /// </summary>
    public IReadOnlyList<Link> PagesFrom(int page, PageScope scope)
    {
        if (Pages == 1)
            return [];
        var steps = Enumerable.Range(0, 31).Select(power => 1 << power).TakeWhile(step => step < Pages).ToList();
        var near = steps.Select(step => page - step).Concat(steps.Select(step => page + step));
        var numbers = near.Where(number => number >= 1 && number <= Pages).Concat([1, page, Pages]).Distinct().Order();
        return [.. numbers.Select(number => PageLink(number, number == page ? "" : scope.Href(RouteOf(number))))];
    }

    /// <summary>The link from a page that shows only the first records to all of them; null if it shows all.</summary>
    public Link? LinkFrom(PageScope scope) => Records.Count > MostOnAnOwnPage
        ? new Link(Invariant($"All {Records.Count}: {Title}"), scope.Href(RouteOf(1)))
        : null;

    private static Link PageLink(int number, string href) => new(Invariant($"{number}"), href);
}
