using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>No event may be the same as itself, and no entity is related to itself.</summary>
internal static class RecordsDoNotNameThemselves
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
    [
        .. from @event in content.Events
           from maybe in @event.Maybe
           where maybe.Id == @event.Id
           select ClaimProblems.NamesItself(maybe.At, @event.Id, "maybe"),
        .. from entity in content.Entities
           from relation in entity.Relations
           where relation.To.Id == entity.Id
           select ClaimProblems.NamesItself(relation.To.At, entity.Id, "relations"),
    ];
}
