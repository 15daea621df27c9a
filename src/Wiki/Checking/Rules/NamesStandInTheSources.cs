using System.Collections.Concurrent;
using Wiki.Checking.Quotes;
using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>
/// Each name in a statement is somewhere in a source that it cites, also in another form, or is one of an entity
/// that the claim is about and that such a source names. German writes all nouns like names, and is left out.
/// </summary>
internal static class NamesStandInTheSources
{
    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        if (!StatedNames.AreKnownIn(content.Corpus.Site.Language))
            return [];
        var words = new ConcurrentDictionary<string, KnownNames>(StringComparer.Ordinal);
        return from claim in content.Claims
               let name = FirstUnknown(claim, content, words)
               where name is not null && content.Passages.ComparableOf(claim).Count > 0
               select ClaimProblems.NameUnknown(claim.Statement.At, name);
    }

    private static string? FirstUnknown(
        Claim claim, CheckedContent content, ConcurrentDictionary<string, KnownNames> words)
    {
        List<IReadOnlyList<string>> names = [.. StatedNames.In(claim.Statement.Value)];
        // What a record that is not there is called is not known.
        if (names.Count == 0 || !claim.About.All(about => content.Corpus.Find(about.Id) is Entity or Event))
            return null;
        List<KnownNames> known =
        [
            .. claim.Citations.Select(citation => content.Corpus.Find<Source>(citation.Source))
                .OfType<Source>()
                .Select(source => words.GetOrAdd(source.Id, _ => new KnownNames(source, content.Corpus))),
        ];
        var unknown = names.Where(name => !known.Exists(source => source.HasWhole(name)))
            .SelectMany(name => name.Where(word => !known.Exists(source => source.Has(word))))
            .ToList();
        if (unknown.Count > 0)
        {
            var joined = StatedNames.Joined(claim.Statement.Value)
                .Where(name => known.Exists(source => source.HasWhole(name) || source.HasWhole([.. name.Skip(1)])))
                .SelectMany(name => name)
                .ToHashSet(StringComparer.Ordinal);
            unknown.RemoveAll(joined.Contains);
        }

        if (unknown.Count == 0)
            return null;
        var about = NamesOfEntities(claim, known, content);
        return unknown.Find(word => !about.Has(word));
    }

    /// <summary>The other names of the entities of which a source of the claim has a name or a part of it.</summary>
    private static KnownNames NamesOfEntities(Claim claim, List<KnownNames> known, CheckedContent content) => new(
        claim.About.Concat(claim.Citations.SelectMany(citation => citation.By))
            .Concat(claim.About.Select(content.Corpus.Find<Event>).OfType<Event>().SelectMany(TakingPart))
            .Select(content.Corpus.Find<Entity>)
            .OfType<Entity>()
            .Select(entity => entity.Aliases.Select(alias => alias.Name.Value).Prepend(entity.Name).ToList())
            .Where(names => names.SelectMany(StatedNames.WordsOf)
                .Any(word => known.Exists(source => source.Has(word))))
            .SelectMany(names => names));

    private static IEnumerable<Reference> TakingPart(Event @event) => @event.Places.Concat(@event.Actors);
}
