using Wiki.Model.Records;
using Wiki.Pages.Drawings;
using Wiki.Pages.Prose;

namespace Wiki.Pages;

/// <summary>The page of an event.</summary>
public sealed record EventPage : Page
{
    /// <summary>What is shown in place of a date.</summary>
    public const string InPlaceOfDate = Event.InPlaceOfDate;

    public required TermLink Kind { get; init; }

    public required string Mark { get; init; }

    /// <summary>Null if no report dates the event.</summary>
    public DateView? Date { get; init; }

    public string? Time { get; init; }

    public IReadOnlyList<Link> Places { get; init; } = [];

    /// <summary>Its parts in their order, and what is said to come before and after; null if it has none.</summary>
    public FocusView? Order { get; init; }

    /// <summary>Small pictures of the numbers that several claims give for it.</summary>
    public IReadOnlyList<ScaleView> Counted { get; init; } = [];

    /// <summary>Which source carries what of it; null if there is nothing to compare.</summary>
    public MatrixView? Carried { get; init; }

    /// <summary>A locator of its place; null if no place has coordinates.</summary>
    public MapPicture? Map { get; init; }

    public IReadOnlyList<Link> Actors { get; init; } = [];

    public Link? PartOf { get; init; }

    public IReadOnlyList<EventLine> Parts { get; init; } = [];

    public IReadOnlyList<Link> After { get; init; } = [];

    public IReadOnlyList<Link> Before { get; init; } = [];

    public IReadOnlyList<Link> Maybe { get; init; } = [];

    public required IReadOnlyList<StatementLine> Claims { get; init; }

    /// <summary>Claims about the event that are not in its own list of claims.</summary>
    public IReadOnlyList<StatementLine> AlsoAbout { get; init; } = [];

    /// <summary>A link to all of these, if the event's page shows only some.</summary>
    public Link? AllAlsoAbout { get; init; }

    public IReadOnlyList<Backlink> UsedIn { get; init; } = [];

    public required ProseView Note { get; init; }
}
