using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>
/// The claim of a relation is about both of its entities. An unknown id in 'about' may be one of them, misspelt.
/// </summary>
internal static class RelationsAreBacked
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from entity in content.Entities
        from relation in entity.Relations
        let claim = content.Corpus.Find<Claim>(relation.Claim)
        where claim is not null && claim.About.All(about => content.Corpus.Find(about.Id) is not null)
        let about = claim.About.Select(reference => reference.Id).ToList()
        from missing in new[] { entity.Id, relation.To.Id }.Where(end => !about.Contains(end)).Take(1)
        select EditorialProblems.RelationNotBacked(relation.Claim.At, claim.Id, missing);
}
