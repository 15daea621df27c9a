using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// The page of a record, the home page, the wiki in short and each dossier show all prose that the data of the wiki
/// has.
/// </summary>
internal static class ProseIsShownAsShipped
{
    public static IEnumerable<Problem> Check(ShippedSite site)
    {
        var (data, wiki) = (site.Data, site.Data.Wiki.Site);
        return
        [
            .. Check(Route.Home, [wiki.Title, wiki.Question, .. wiki.Answer ?? [], .. wiki.AboutTheWiki ?? []], site),
            .. (wiki.Story ?? []).SelectMany(screen => Check(Route.Story, [screen.Label, screen.Text], site)),
            .. data.Topics.Values.SelectMany(topic => Check(
                Route.Of(RecordKind.Topic, topic.Id), ShippedProse.Of(topic), site)),
            .. data.Topics.Values.SelectMany(topic => Check(
                Route.Of(RecordKind.Topic, topic.Id), ShippedProse.OfMatrix(topic), site)),
            .. data.Topics.Values.SelectMany(topic => Check(Route.DossierOf(topic.Id), ShippedProse.Of(topic), site)),
            .. data.Questions.Values.SelectMany(
                question => Check(Route.Of(RecordKind.Question, question.Id), ShippedProse.Of(question), site)),
            .. data.Entities.SelectMany(entity => Check(
                Route.Of(RecordKind.Entity, entity.Id),
                [entity.Name, entity.Role, entity.Note, .. (entity.Aliases ?? []).Select(alias => alias.Name)],
                site)),
            .. data.Events.Values.SelectMany(@event => Check(
                Route.Of(RecordKind.Event, @event.Id), [@event.Title, @event.Note], site)),
            .. data.Claims.Values.SelectMany(claim => Check(Route.Of(RecordKind.Claim, claim.Id), [claim.Note], site)),
        ];
    }

    private static IEnumerable<Problem> Check(Route route, IEnumerable<string?> prose, ShippedSite site) =>
        site.Page(route) is { } page
            ? prose.OfType<string>()
                .SelectMany(text => ShippedProse.Plain(text, site.Data).Split('\n'))
                .Where(line => !page.Letters.Contains(Letters.Of(line), StringComparison.Ordinal))
                .Select(line => PublishedSiteProblems.ProseAbsent(route.Path, line.Trim()))
            : [PublishedSiteProblems.FileLost(route.Path)];
}
