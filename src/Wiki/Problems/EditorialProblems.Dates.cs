namespace Wiki.Problems;

/// <summary>Problems with the dates, times and order of events.</summary>
internal static partial class EditorialProblems
{
    public static Problem DateWithoutBasis(Location at, string date, string key) => new(
        Codes.DateWithoutBasis,
        at,
        $"nothing says where the date '{date}' is from; "
        + $"add '{key}' with {(key == "date-basis" ? "'source', " : "")}'quote' and 'resolved', "
        + "the words it was resolved from and how");

    public static Problem PublishedWithoutEnd(Located<Edtf> date) => new(
        Codes.DateWithoutBasis,
        date.At,
        $"a report is published once, and '{date.Value.Written}' has no end; write the day, or [first..last] for one "
        + "day between two");

    public static Problem DateNotInBasis(Located<Edtf> date) => new(
        Codes.DateWithoutBasis,
        date.At,
        $"neither the quotes nor 'resolved' in 'date-basis' give the date '{date.Value.Written}'; "
        + "correct it, quote the words that carry it, or write in 'resolved' which days the words give");

    public static Problem TimeNotInBasis(Located<string> time) => new(
        Codes.DateWithoutBasis,
        time.At,
        $"neither the quotes in 'date-basis' nor those of its claims have the time '{time.Value}'; "
        + "correct it, quote the words that have it, or leave it out");

    /// <param name="ids">The events, each before the next, and the last before the first.</param>
    public static Problem OrderIsCircular(Location at, IReadOnlyList<string> ids) => new(
        Codes.OrderBroken,
        at,
        "'after' and 'before' lead back to where they began "
        + $"({string.Join(", ", ids.Append(ids[0]).Select(id => $"'{id}'"))}); "
        + "take one step of the circle out");

    public static Problem OrderOfItself(Location at, string id) => new(
        Codes.OrderBroken,
        at,
        $"'{id}' cannot come before or after itself; name another event");

    public static Problem OrderAgainstDates(Location at, Event earlier, Event later) => new(
        Codes.OrderBroken,
        at,
        $"{WithDate(earlier)} cannot come before {WithDate(later)}; correct the order or a date");

    public static Problem OrderAgainstDatesByWay(Location at, Event earlier, string way, Event later) => new(
        Codes.OrderBroken,
        at,
        $"{WithDate(earlier)} cannot come before {WithDate(later)}, as it would by way of '{way}'; "
        + "correct the order or a date");

    private static string WithDate(Event @event) => @event.Time is { } time
        ? $"'{@event.Id}' ({@event.Date!.Value.Value.Written}, {time.Value})"
        : $"'{@event.Id}' ({@event.Date!.Value.Value.Written})";
}
