using Wiki.Evidence.Claims;
using Wiki.Evidence.Numbers;
using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>
/// The date of an event that has a basis is printed in its quotes, or resolved from them, and its time is printed there
/// or in those of its claims.
/// </summary>
internal static class EventDatesComeFromTheirBasis
{
    private const string English = "en";

    public static IEnumerable<Problem> Check(CheckedContent content) => [.. Dates(content), .. Times(content)];

    private static IEnumerable<Problem> Dates(CheckedContent content) =>
        from @event in content.Events
        where @event is { Date: not null, DateBasis.Count: > 0 }
        where content.AreDated(@event.DateBasis.Select(basis => basis.Quote))
        let evidence = content.Passages.EvidenceOf(@event)
        where evidence?.Dates.CarryUpToSource(@event.Date!.Value.Value) is false
        select EditorialProblems.DateNotInBasis(@event.Date!.Value);

    private static IEnumerable<Problem> Times(CheckedContent content) =>
        from @event in content.Events
        where @event.Time is not null
        let evidence = content.Passages.EvidenceOf(@event)
        where evidence is not null && @event.Time is { } time && !Carries(evidence, time.Value)
        select EditorialProblems.TimeNotInBasis(@event.Time!.Value);

    /// <summary>The parts of the day are English words; a clock time is in one of them.</summary>
    private static bool Carries(ClaimEvidence evidence, string time) =>
        NumberReader.InDigits(time, English).FirstOrDefault() is { } clock
            ? evidence.Find(clock) is not { Count: 0 }
            : evidence.HasClockTime || evidence.HasWords(time, English);
}
