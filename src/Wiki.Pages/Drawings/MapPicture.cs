namespace Wiki.Pages.Drawings;

/// <summary>A locator map, in units of its own frame.</summary>
public sealed record MapPicture
{
    public required string Title { get; init; }

    public required int Width { get; init; }

    public required int Height { get; init; }

    /// <summary>The land as the data of an SVG path.</summary>
    public required string Land { get; init; }

    /// <summary>The borders between countries as the data of an SVG path.</summary>
    public required string Borders { get; init; }

    public required IReadOnlyList<MapMark> Marks { get; init; }
}

/// <summary>A place on the map, or several that stand too close to be told apart.</summary>
/// <param name="Radius">Of a dot, or of a ring where the place is larger than a point; nought for a name alone.</param>
/// <param name="Look">A class of the style sheet, by how large the place is.</param>
public sealed record MapMark(Link Place, string X, string Y, string Radius, string Look, PlacedText? Label);

/// <summary>A map with the places on it, each with its events and claims.</summary>
public sealed record MapView(MapPicture Picture, IReadOnlyList<MapPlace> Places);

/// <summary>A place of a map in its list.</summary>
/// <param name="Anchor">The fragment of the line.</param>
/// <param name="Claims">How many claims are about the place; a link to them.</param>
public sealed record MapPlace(string Anchor, Link Place, string Precision, IReadOnlyList<Link> Events, Link? Claims);
