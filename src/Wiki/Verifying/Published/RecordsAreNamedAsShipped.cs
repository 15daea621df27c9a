using Wiki.Limits;
using Wiki.Output.Json;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// A link to a record says a name of it, in lists, tables, pictures and prose; a link to a source says its badge.
/// </summary>
internal static class RecordsAreNamedAsShipped
{
    public static IEnumerable<Problem> Check(ShippedSite site)
    {
        var names = new ShippedNames(site.Data);
        return site.Pages.SelectManyInParallel(page => Check(page, names, site.Data));
    }

    private static IEnumerable<Problem> Check(ShownPage page, ShippedNames names, ShippedWiki data) =>
    [
        .. from link in page.Links
           let path = page.Route.Follow(link.Href).Path
           where !IsNamed(link, path, names, data)
           select PublishedSiteProblems.SaidOtherwise(page.Route.Path, PublishedParts.Link(link.Words.Trim(), path)),
        .. from value in page.DrawnValues
           where !page.Links.Any(link => link.Label?.Contains($": {value}", StringComparison.Ordinal) == true)
               && !page.Links.Any(link => link.Label?.Contains($" {value}", StringComparison.Ordinal) == true)
           select PublishedSiteProblems.SaidOtherwise(page.Route.Path, PublishedParts.Drawn(value)),
        .. from shown in page.SourceNames
           where data.Sources.GetValueOrDefault(shown.Source)?.Short != shown.Name
           select PublishedSiteProblems.SaidOtherwise(page.Route.Path, PublishedParts.Name(shown.Source)),
    ];

    private static bool IsNamed(ShownLink link, string path, ShippedNames names, ShippedWiki data)
    {
        if (link.Is("badge"))
            return IsBadge(link, data.Sources.GetValueOrDefault(ShippedNames.IdOf(path)));
        if (path.Contains('#', StringComparison.Ordinal) || !names.Has(path))
            return true;
        if (link.Drawn.Count > 0 && link.Label is not null)
            return IsFigure(link, ShippedNames.IdOf(path), data);
        if (link.Drawn.Count > 0)
            return IsPlace(link, path, names);
        return names.Of(path).Contains(Letters.Of(link.Words)) || IsNeighbour(link, path, names);
    }

    private static bool IsBadge(ShownLink link, SourceJson? source) =>
        source is not null && link.Words == source.Badge && link.Title == source.Label;

    /// <summary>A mark of a figure: its value as one source gives it, and when that was published.</summary>
    private static bool IsFigure(ShownLink link, string id, ShippedWiki data) =>
        data.Claims.GetValueOrDefault(id)?.Figure is { } figure
        && data.Sources.GetValueOrDefault(link.Source ?? "") is { } source
        && link.Label!.EndsWith(Ending(figure, source), StringComparison.Ordinal)
        && link.Label.Contains(source.Short, StringComparison.OrdinalIgnoreCase)
        && link.Drawn.All(words => Letters.Of(link.Label).Contains(Letters.Of(words), StringComparison.Ordinal));

    private static string Ending(FigureJson figure, SourceJson source)
    {
        var day = figure.AsOf is { } asOf ? $" (as of {asOf.Words})" : "";
        return $": {figure.Words}{day}, published {source.Published.Words}";
    }

    /// <summary>A mark on a map: the name of its place before a colon, and how many events there are.</summary>
    private static bool IsPlace(ShownLink link, string path, ShippedNames names) =>
        names.Of(path).Contains(Letters.Of((link.Title ?? link.Words).Split(": ")[0]))
        && link.Drawn.All(words => Letters.Of(words) is var letters
            && (letters.All(char.IsDigit) || names.Of(path).Any(name => IsPart(name, letters))));

    /// <summary>A long name is drawn in several lines.</summary>
    private static bool IsPart(string name, string letters) =>
        name.Contains(letters, StringComparison.OrdinalIgnoreCase);

    /// <summary>The next topic or the one before it.</summary>
    private static bool IsNeighbour(ShownLink link, string path, ShippedNames names) =>
        path.StartsWith(RecordKind.Topic.Folder(), StringComparison.Ordinal)
        && link.Words.Trim().Split(" topic ", 2) is ["Previous" or "Next", var name]
        && names.Of(path).Contains(Letters.Of(name));
}
