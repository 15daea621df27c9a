using Wiki.Problems;
using Wiki.Reading;

namespace Wiki.Checking.Rules;

/// <summary>Every id in a record is the id of a record of a kind that is allowed there.</summary>
internal static class ReferencesResolve
{
    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        var links = content.Scope.Records.SelectMany(RecordLink.Of).Concat(RecordLink.Of(content.Corpus.Site));
        var unknown = links.Where(link => link.To.Id.Length > 0).Select(link => Judge(link, content)).OfType<Problem>();
        return content.IsSiteRead ? unknown.Concat(OfSite(content)) : unknown;
    }

    /// <summary>References to entries of site.yaml, and those in it.</summary>
    private static IEnumerable<Problem> OfSite(CheckedContent content)
    {
        var site = content.Corpus.Site;
        var menu =
            from item in site.MenuItems
            where !IsMenuItem(item, content)
            select CorpusProblems.NotForMenu(item.At, item.Id, NearestWord.Of(item.Id, MenuWords(content.Corpus)));
        return content.Entities.SelectMany(entity => Types(entity, site))
            .Concat(content.Claims.SelectMany(claim => Measures(claim, site)))
            .Concat(content.Events.SelectMany(@event => Kinds(@event, site)))
            .Concat(menu)
            .Concat(ShownMeasures(site));
    }

    private static Problem? Judge(RecordLink link, CheckedContent content)
    {
        if (content.Corpus.Find(link.To.Id) is not { } record)
            return content.Unread.Contains(link.To.Id) ? null : Unknown(link, content.Corpus);
        if (link.Kinds.Contains(record.RecordKind) || IsRepeated(link.To.Id, content))
            return null;
        return CorpusProblems.WrongKind(link.To.At, link.To.Id, record.RecordKind.Word(), Words(link.Kinds));
    }

    private static List<string> Words(IEnumerable<RecordKind> kinds) => [.. kinds.Select(kind => kind.Word())];

    /// <summary>Which of the records is meant is known once one of them has another id.</summary>
    private static bool IsRepeated(string id, CheckedContent content) =>
        content.Corpus.Repeated.Any(record => record.Id == id);

    /// <summary>A title often stands for the id that was meant.</summary>
    private static Problem Unknown(RecordLink link, Corpus corpus)
    {
        var to = link.To;
        if (corpus.FindFormer(to.Id) is { } renamed)
            return CorpusProblems.RenamedId(to.At, to.Id, renamed.Id);
        var candidates = Candidates(link, corpus);
        if (RecordId.IsWellFormed(to.Id))
            return CorpusProblems.UnknownId(to.At, to.Id, NearestWord.Of(to.Id, candidates), Words(link.Kinds));
        if (Named(to.Id, link, corpus) is { } named)
            return CorpusProblems.NotAnId(to.At, to.Id, named.Id);
        return CorpusProblems.NotAnId(to.At, to.Id, NearestWord.Of(to.Id, candidates));
    }

    /// <summary>The record whose name or alias was written in the place of its id.</summary>
    private static Record? Named(string name, RecordLink link, Corpus corpus) => corpus.Records
        .Where(record => link.Kinds.Contains(record.RecordKind))
        .FirstOrDefault(record => IsCalled(record, name));

    private static bool IsCalled(Record record, string name) =>
        record.Name.Equals(name, StringComparison.OrdinalIgnoreCase)
        || (record is Source source && source.ShortName.Value.Equals(name, StringComparison.OrdinalIgnoreCase))
        || (record is Entity entity && entity.Aliases.Any(
            alias => alias.Name.Value.Equals(name, StringComparison.OrdinalIgnoreCase)));

    private static List<string> Candidates(RecordLink link, Corpus corpus) =>
    [
        .. corpus.Records.Where(record => link.Kinds.Contains(record.RecordKind)).Select(record => record.Id),
        .. link.Key == "by" ? [Asserter.Unnamed, Asserter.Unclear] : Array.Empty<string>(),
    ];

    private static IEnumerable<Problem> Types(Entity entity, Site site) =>
        from relation in entity.Relations
        let type = relation.Type
        where type.Id.Length > 0 && !site.RelationTypes.Any(known => known.Id == type.Id)
        let nearest = NearestWord.Of(type.Id, site.RelationTypes.ConvertAll(known => known.Id))
        select CorpusProblems.UnknownRelationType(type.At, type.Id, nearest);

    private static IEnumerable<Problem> ShownMeasures(Site site) =>
        site.Pictures.Where(item => item.Kind is null).SelectMany(item => item.Of).SelectMany(of => Measures(of, site));

    private static IEnumerable<Problem> Measures(Claim claim, Site site) =>
        claim.Figure?.Measure is { } measure ? Measures(measure, site) : [];

    private static IEnumerable<Problem> Measures(Reference measure, Site site)
    {
        if (measure.Id.Length == 0 || site.Measures.Any(known => known.Id == measure.Id))
            yield break;
        var nearest = NearestWord.Of(measure.Id, site.Measures.ConvertAll(known => known.Id));
        yield return CorpusProblems.UnknownMeasure(measure.At, measure.Id, nearest);
    }

    /// <summary>A list that is missing is one problem, which <see cref="EventKindsAreListed"/> reports.</summary>
    private static IEnumerable<Problem> Kinds(Event @event, Site site)
    {
        var kind = @event.Kind;
        List<string> known = [.. site.EventKinds.Select(each => each.Id)];
        if (kind.Id.Length > 0 && known.Count > 0 && !known.Contains(kind.Id))
            yield return CorpusProblems.UnknownEventKind(kind.At, kind.Id, NearestWord.Of(kind.Id, known), known);
    }

    private static bool IsMenuItem(Reference item, CheckedContent content) =>
        MenuWords(content.Corpus).Contains(item.Id) || content.Unread.Contains(item.Id);

    private static List<string> MenuWords(Corpus corpus) =>
    [
        .. corpus.Topics.Select(topic => topic.Id),
        .. Vocabulary.Terms<RecordKind>().Select(kind => kind.Value.Folder()),
        Route.CompareWord,
        .. corpus.Site.Story.Count > 0 ? [Route.StoryWord] : Array.Empty<string>(),
    ];
}
