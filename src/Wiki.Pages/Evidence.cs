using Wiki.Pages.Prose;

namespace Wiki.Pages;

/// <summary>The citations of a claim that rest on one kind of voice.</summary>
/// <param name="Title">The kind of voice, such as "In a source's own voice".</param>
/// <param name="Citations">In the order of the claim.</param>
public sealed record EvidenceRung(string Title, IReadOnlyList<CitationView> Citations);

/// <summary>Which sources carry a claim and which no citation of it names.</summary>
/// <param name="Carrying">The sources that a citation of the claim names, except to dispute it.</param>
/// <param name="Silent">The others; empty where the wiki has too many sources to list.</param>
/// <param name="Total">The number of sources of the wiki.</param>
public sealed record Carriage(
    IReadOnlyList<SourceBadge> Carrying,
    IReadOnlyList<SourceBadge> Silent,
    int Total);
