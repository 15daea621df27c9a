namespace Wiki.Verifying.Published;

/// <summary>What a published page says of a record beside a link to it.</summary>
/// <param name="Part">Which part of the record it is.</param>
/// <param name="Href">The address of the link, as written; empty where there is none.</param>
/// <param name="Words">What the page says.</param>
internal sealed record ShownDetail(ShownPart Part, string Href, string Words);

/// <summary>The parts of records that pages show in lists.</summary>
internal enum ShownPart
{
    /// <summary>The kind of a claim.</summary>
    ClaimKind,

    /// <summary>The status of a claim that is not active.</summary>
    Status,

    /// <summary>The value of a figure.</summary>
    Figure,

    /// <summary>The date of an event and its time.</summary>
    When,

    /// <summary>The kind of an event.</summary>
    EventKind,

    /// <summary>The day of a source.</summary>
    Published,

    /// <summary>The name of a place or of an actor.</summary>
    Name,

    /// <summary>A sentence of the record's prose.</summary>
    Sentence,
}
