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

    /// <summary>The names of countries around a place, for orientation.</summary>
    public IReadOnlyList<PlacedText> Names { get; init; } = [];

    /// <summary>The parts where marks crowd, each with a larger map.</summary>
    public IReadOnlyList<MapDetail> Details { get; init; } = [];

    /// <summary>Whether it only shows where one place lies.</summary>
    public bool IsLocator { get; init; }

    /// <summary>The kinds whose marks are on the map.</summary>
    public IReadOnlyList<MarkedKind> Kinds { get; init; } = [];
}

/// <summary>A part of a map that a second map shows larger.</summary>
/// <param name="Letter">What names the part on both maps.</param>
/// <param name="X">The left side of the part on the first map; the others likewise.</param>
public sealed record MapDetail(string Letter, string X, string Y, string Width, string Height, MapPicture Picture);

/// <summary>A place on the map, or several places too close to each other for separate marks.</summary>
/// <param name="Radius">The radius of a dot, or of a ring for a region; zero for none.</param>
/// <param name="Style">The size of the place.</param>
public sealed record MapMark(Link Place, string X, string Y, string Radius, MapMarkStyle Style, PlacedText? Label)
{
    /// <summary>The mark of the kind of most of its events; null if the map shows no events.</summary>
    public string? Sign { get; init; }

    /// <summary>The number of events at the place.</summary>
    public int Count { get; init; }

    /// <summary>The area in which its events took place; null if the point is known.</summary>
    public MapShade? Shade { get; init; }

    /// <summary>The line to its name; null if the name is beside the mark.</summary>
    public MapLeader? Leader { get; init; }
}

/// <summary>The size of a place on a map, or that it is there only for orientation.</summary>
public enum MapMarkStyle
{
    Site,
    City,
    Region,
    Country,
    Context,
}

/// <summary>A line from a mark to a name that has no room beside it.</summary>
public sealed record MapLeader(string FromX, string FromY, string ToX, string ToY);

/// <summary>A circle within a country or region, for a place without a known point.</summary>
public sealed record MapShade(string X, string Y, string Radius);

/// <summary>A map with the places on it, each with its events and claims.</summary>
public sealed record MapView(MapPicture Picture, IReadOnlyList<MapPlace> Places)
{
    /// <summary>Whether some places are so close together that they share a mark.</summary>
    public bool HasSharedMarks { get; init; }
}

/// <summary>A list item for a place on the map.</summary>
/// <param name="Anchor">The URL fragment of the item.</param>
/// <param name="Claims">The number of claims about the place, as a link to them.</param>
public sealed record MapPlace(string Anchor, Link Place, string Precision, IReadOnlyList<Link> Events, Link? Claims);
