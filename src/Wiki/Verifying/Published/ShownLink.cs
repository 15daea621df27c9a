namespace Wiki.Verifying.Published;

/// <summary>A link of a published page.</summary>
/// <param name="Href">The address, as written.</param>
/// <param name="Words">What it shows.</param>
internal sealed record ShownLink(string Href, string Words)
{
    /// <summary>Its classes.</summary>
    public IReadOnlyList<string> Classes { get; init; } = [];

    /// <summary>What is shown when the pointer rests on it, or is the name of a drawn link; null if nothing.</summary>
    public string? Title { get; init; }

    /// <summary>What is read out in the place of its words; null if nothing.</summary>
    public string? Label { get; init; }

    /// <summary>The source that the link or the mark around it is of; null if none is named.</summary>
    public string? Source { get; init; }

    /// <summary>The texts of a link that is drawn; empty for others.</summary>
    public IReadOnlyList<string> Drawn { get; init; } = [];

    /// <summary>The row of a table that begins with it, or the date beside it in a chronology; else null.</summary>
    public string? Row { get; init; }

    public bool Is(string name) => Classes.Contains(name);
}
