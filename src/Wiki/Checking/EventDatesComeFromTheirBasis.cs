using Wiki.Checking.Quotes;
using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>The date of an event that has a basis is printed in its quotes, or resolved from them.</summary>
internal static class EventDatesComeFromTheirBasis
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from @event in content.Events
        where @event is { Date: not null, DateBasis.Count: > 0 }
        let evidence = ProvenPassages.EvidenceOf(@event, content)
        where evidence?.Dates.CarryUpToReport(@event.Date!.Value.Value) is false
        select EditorialProblems.DateNotInBasis(@event.Date!.Value);
}
