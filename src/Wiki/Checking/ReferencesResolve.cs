using Wiki.Problems;
using Wiki.Reading;

namespace Wiki.Checking;

/// <summary>Every id that a record names is the id of a record of the right kind.</summary>
internal static class ReferencesResolve
{
    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        var links = content.Scope.Records.SelectMany(RecordLink.Of).Concat(RecordLink.Of(content.Corpus.Site));
        var unknown = links.Where(link => link.To.Id.Length > 0).Select(link => Judge(link, content)).OfType<Problem>();
        return content.IsSiteRead ? unknown.Concat(OfSite(content)) : unknown;
    }

    /// <summary>What the site's own file must list.</summary>
    private static IEnumerable<Problem> OfSite(CheckedContent content)
    {
        var site = content.Corpus.Site;
        return content.Scope.Entities.SelectMany(entity => Types(entity, site))
            .Concat(content.Scope.Claims.SelectMany(claim => Measures(claim, site)))
            .Concat(site.Navigation.Where(item => !IsMenuItem(item, content)).Select(item => CorpusProblems.NotForMenu(item.At, item.Id, NearestWord.Of(item.Id, MenuWords(content.Corpus)))));
    }

    private static Problem? Judge(RecordLink link, CheckedContent content)
    {
        if (content.Corpus.Find(link.To.Id) is not { } record)
            return content.Unread.Contains(link.To.Id) ? null : Unknown(link.To, Candidates(link, content.Corpus));
        if (link.Kinds.Contains(record.RecordKind))
            return null;
        return CorpusProblems.WrongKind(link.To.At, link.To.Id, record.RecordKind.Word(), [.. link.Kinds.Select(kind => kind.Word())]);
    }

    /// <summary>A path or a title often holds the id that was meant.</summary>
    private static Problem Unknown(Reference to, List<string> candidates) => RecordId.IsWellFormed(to.Id)
        ? CorpusProblems.UnknownId(to.At, to.Id, NearestWord.Of(to.Id, candidates))
        : CorpusProblems.NotAnId(to.At, to.Id, NearestWord.Of(Path.GetFileNameWithoutExtension(to.Id).ToLowerInvariant(), candidates));

    private static List<string> Candidates(RecordLink link, Corpus corpus) =>
        [.. corpus.Records.Where(record => link.Kinds.Contains(record.RecordKind)).Select(record => record.Id)];

    private static IEnumerable<Problem> Types(Entity entity, Site site) =>
        from relation in entity.Relations
        where !site.RelationTypes.Any(type => type.Id == relation.Type.Id)
        select CorpusProblems.UnknownRelationType(relation.Type.At, relation.Type.Id, NearestWord.Of(relation.Type.Id, [.. site.RelationTypes.Select(type => type.Id)]));

    private static IEnumerable<Problem> Measures(Claim claim, Site site)
    {
        if (claim.Figure?.Measure is { } measure && !site.Measures.Any(known => known.Id == measure.Id))
            yield return CorpusProblems.UnknownMeasure(measure.At, measure.Id, NearestWord.Of(measure.Id, [.. site.Measures.Select(known => known.Id)]));
    }

    private static bool IsMenuItem(Reference item, CheckedContent content) =>
        MenuWords(content.Corpus).Contains(item.Id) || content.Unread.Contains(item.Id);

    private static List<string> MenuWords(Corpus corpus) =>
        [.. corpus.Topics.Select(topic => topic.Id), .. Vocabulary.Terms<RecordKind>().Select(kind => kind.Value.Folder())];
}
