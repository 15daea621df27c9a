namespace Wiki.Pages.Drawings;

/// <summary>What the groups of events in a chronology have in common.</summary>
public static class LaneHeadings
{
    public const string Before = "Before";

    public const string Somewhere = "Somewhere in it";

    public const string After = "After";

    public const string Unordered = "Before or after: no report says which";

    public const string Upcoming = "Still to come when the reports appeared";

    public const string Undated = "No report dates these";

    /// <summary>The words beside the days of a period whose order is known.</summary>
    public const string InOrder = " · in the order that reports give";

    public static IReadOnlyList<string> All { get; } = [Before, Somewhere, After, Unordered, Upcoming, Undated];
}
