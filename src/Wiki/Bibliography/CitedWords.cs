namespace Wiki.Bibliography;

/// <summary>Words of a report as styles cite them.</summary>
internal sealed record CitedWords
{
    /// <summary>The parts of the quote, as the report has them.</summary>
    public required IReadOnlyList<string> Parts { get; init; }

    /// <summary>The authors of the report; its outlet if it names none.</summary>
    public required string Author { get; init; }

    /// <summary>Null if the only name of the report is the one given as its author.</summary>
    public required string? Title { get; init; }

    public required Edtf Published { get; init; }

    public string? Url { get; init; }
}
