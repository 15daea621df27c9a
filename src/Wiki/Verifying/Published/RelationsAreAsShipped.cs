using Wiki.Output.Json;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// The page of an entity shows each of its relations to others, and of others to it, in the words of the relation's
/// type for that direction.
/// </summary>
internal static class RelationsAreAsShipped
{
    public static IEnumerable<Problem> Check(ShippedSite site)
    {
        var types = (site.Data.Wiki.Site.RelationTypes ?? []).ToDictionary(type => type.Id, StringComparer.Ordinal);
        var expected = site.Data.Entities
            .SelectMany(entity => (entity.Relations ?? []).SelectMany(relation => Ends(entity, relation, types)))
            .ToLookup(end => end.Entity, end => end.Relation, StringComparer.Ordinal);
        return from entity in site.Data.Entities
               let page = site.Page(Route.Of(RecordKind.Entity, entity.Id))
               where page is not null
               let shown = page!.Relations.Select(relation => relation with { Href = Target(page, relation) })
               where !InOrder(shown).SequenceEqual(InOrder(expected[entity.Id]))
               select PublishedSiteProblems.SaidOtherwise(page.Route.Path, PublishedParts.Relations(entity.Id));
    }

    private static IEnumerable<ShownRelation> InOrder(IEnumerable<ShownRelation> relations) =>
        relations.OrderBy(relation => relation.ToString(), StringComparer.Ordinal);

    /// <summary>A relation as the page of each of its two entities shows it.</summary>
    private static IEnumerable<(string Entity, ShownRelation Relation)> Ends(
        EntityJson entity, RelationJson relation, Dictionary<string, RelationTypeJson> types)
    {
        var type = types.GetValueOrDefault(relation.Type);
        yield return (entity.Id, new(type?.Label ?? "", PathOf(relation.To), relation.Claim));
        yield return (relation.To, new(type?.Inverse ?? "", PathOf(entity.Id), relation.Claim));
    }

    private static string Target(ShownPage page, ShownRelation relation) => page.Route.Follow(relation.Href).Path;

    private static string PathOf(string entity) => Route.Of(RecordKind.Entity, entity).Path;
}
