namespace Wiki.Pages.Drawings;

/// <summary>A locator map, in units of its viewBox.</summary>
public sealed record MapPicture
{
    public required string Title { get; init; }

    public required int Width { get; init; }

    public required int Height { get; init; }

    /// <summary>The land as SVG path data.</summary>
    public required string Land { get; init; }

    /// <summary>The borders between countries as SVG path data.</summary>
    public required string Borders { get; init; }

    public required IReadOnlyList<MapMark> Marks { get; init; }
}

/// <summary>A place on the map, or several places too close to each other for separate marks.</summary>
/// <param name="Radius">The radius of a dot, or of a ring for a region; zero for a name without a mark.</param>
/// <param name="Look">The CSS class, by the size of the place.</param>
public sealed record MapMark(Link Place, string X, string Y, string Radius, string Look, PlacedText? Label);

/// <summary>A map with the places on it, each with its events and claims.</summary>
public sealed record MapView(MapPicture Picture, IReadOnlyList<MapPlace> Places);

/// <summary>A list item for a place on the map.</summary>
/// <param name="Anchor">The URL fragment of the item.</param>
/// <param name="Claims">The number of claims about the place, as a link to them.</param>
public sealed record MapPlace(string Anchor, Link Place, string Precision, IReadOnlyList<Link> Events, Link? Claims);
