using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>The note of a claim rests on other claims, not on the claim itself.</summary>
internal static class NotesDoNotCiteTheirClaims
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from claim in content.Claims
        from cited in claim.Note.Cited
        where cited.Id == claim.Id
        select ClaimProblems.NamesItselfInNote(cited.At, claim.Id);
}
