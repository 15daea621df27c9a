using Wiki.Composing.Citing;
using Wiki.Composing.Lists;
using Wiki.Composing.Pictures;
using Wiki.Pages;
using static System.FormattableString;

namespace Wiki.Composing.Pages;

/// <summary>Composes the page of an entity.</summary>
internal static class EntityPages
{
    public static EntityPage Of(Entity entity, PageScope scope)
    {
        var prose = new ProseComposer(scope);
        var (about, saidBy) = (Listings.About(entity, scope.Edition), Listings.SaidBy(entity, scope.Edition));
        // Claims are records, whose values would be compared.
        var byReference = ReferenceEqualityComparer.Instance;
        var others = about with { Records = [.. about.Records.Except(saidBy.Records, byReference).Cast<Record>()] };
        return new EntityPage
        {
            Route = scope.Route,
            Frame = entity.Coordinates is null ? scope.Frame() : scope.FrameOfDrawings(),
            Title = entity.Name,
            Description = $"{entity.Name}: who uses which name, and every claim and event of the reports about it.",
            Breadcrumbs = scope.Trail(RecordKind.Entity),
            Kind = scope.Term(entity.Kind),
            Aliases = entity.Aliases.ConvertAll(alias => Of(alias, scope)),
            Role = prose.Compose(entity.Role),
            Note = prose.Compose(entity.Note),
            PartOf = scope.To(entity.PartOf),
            Parts = [.. scope.References.PartsOf(entity.Id).Select(scope.To)],
            Relations = [.. Outgoing(entity, scope), .. Incoming(entity, scope)],
            Claims = [.. ByTopic(others.Shown, scope)],
            AllClaims = about.LinkFrom(scope),
            Said = [.. ByTopic(saidBy.Shown, scope)],
            AllSaid = saidBy.LinkFrom(scope),
            Sources = [.. scope.References.SourcesOf(entity.Id).Select(scope.ToSource)],
            Events = [.. Chronology.Of(scope.References.EventsOfEntity(entity.Id), scope.Corpus).Select(scope.Line)],
            Coordinates = entity.Coordinates is { } place ? Of(place, scope) : null,
            Map = Locators.Of(entity, scope),
            UsedIn = scope.UsedIn(entity),
            Footnotes = prose.Footnotes,
        };
    }

    private static AliasView Of(Alias alias, PageScope scope) =>
        new(alias.Name.Value, Badges.Of([.. scope.Corpus.GetAll<Source>(alias.UsedBy)], scope));

    /// <summary>Each claim under the first of its topics; those without a topic come last.</summary>
    private static IEnumerable<ClaimGroup> ByTopic(IEnumerable<Claim> claims, PageScope scope)
    {
        var groups = claims.ToLookup(claim => claim.Topics.Select(topic => topic.Id).FirstOrDefault(""));
        return scope.Corpus.Topics.Select(topic => (topic.Id, topic.Name))
            .Append((Id: "", Name: IndexGroups.OfNoTopic))
            .Where(topic => groups.Contains(topic.Id))
            .Select(topic => new ClaimGroup(topic.Name, scope.Lines(groups[topic.Id])));
    }

    private static IEnumerable<RelationView> Outgoing(Entity entity, PageScope scope) =>
        from relation in entity.Relations
        let claim = scope.Corpus.Get<Claim>(relation.Claim)
        select new RelationView(TypeOf(relation, scope).Label, scope.To(relation.To), scope.Line(claim));

    private static IEnumerable<RelationView> Incoming(Entity entity, PageScope scope) =>
        from pair in scope.References.RelationsTo(entity.Id)
        let claim = scope.Corpus.Get<Claim>(pair.Relation.Claim)
        select new RelationView(TypeOf(pair.Relation, scope).Inverse, scope.To(pair.From), scope.Line(claim));

    private static RelationType TypeOf(Relation relation, PageScope scope) =>
        scope.Corpus.Site.RelationTypes.First(type => type.Id == relation.Type.Id);

    private static CoordinatesView Of(Coordinates place, PageScope scope)
    {
        var latitude = Invariant($"{Math.Abs(place.Latitude)}° {(place.Latitude < 0 ? "S" : "N")}");
        var longitude = Invariant($"{Math.Abs(place.Longitude)}° {(place.Longitude < 0 ? "W" : "E")}");
        return new CoordinatesView($"{latitude}, {longitude}", scope.Term(place.Precision), place.Basis);
    }
}
