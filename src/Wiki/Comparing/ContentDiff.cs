using Wiki.Output.Json;

namespace Wiki.Comparing;

/// <summary>What changed between two states of the content, the most important first.</summary>
internal sealed class ContentDiff
{
    private static readonly PublishedJson Types = PublishedJson.Files;

    private readonly RenamedRecords _renamed;
    private readonly WikiJson _old;
    private readonly WikiJson _now;

    public ContentDiff(WikiJson old, WikiJson now)
    {
        _renamed = new RenamedRecords(old, now);
        (_old, _now) = (_renamed.WithIdsOfNow(old), now);
    }

    public IReadOnlyList<ContentChange> Changes() =>
    [
        .. new[] { Claims(), Questions(), Topics(), Sources(), Entities(), Events(), TheSite(), _renamed.Changes() }
            .SelectMany(changes => changes)
            .OrderBy(change => change.Kind)
            .ThenBy(change => change.Id, StringComparer.Ordinal)
            .ThenBy(change => change.Words, StringComparer.Ordinal),
    ];

    private IEnumerable<ContentChange> Claims()
    {
        var claims = new MatchedRecords<ClaimJson>(_old.Claims, _now.Claims);
        return
        [
            .. claims.Added(ChangeKind.ClaimAdded),
            .. claims.Removed(ChangeKind.ClaimRemoved),
            .. claims.Both.SelectMany(pair => ClaimChanges.Between(pair.Before, pair.After)),
            .. claims.Both.SelectMany(pair => OtherChanges.Between(Types.ClaimJson, pair, OtherChanges.Rest)),
        ];
    }

    private IEnumerable<ContentChange> Questions()
    {
        var questions = new MatchedRecords<QuestionJson>(_old.Questions, _now.Questions);
        return
        [
            .. questions.Added(ChangeKind.QuestionOpened),
            .. questions.Removed(ChangeKind.QuestionClosed),
            .. questions.Both.Where(pair => IsDisputedOtherwise(pair.Before, pair.After))
                .Select(pair => new ContentChange(ChangeKind.QuestionChanged, pair.After.Id, pair.After.Title)),
            .. questions.Both.SelectMany(pair => OtherChanges.Between(Types.QuestionJson, pair, OtherChanges.Rest)),
        ];
    }

    private IEnumerable<ContentChange> Topics()
    {
        var topics = new MatchedRecords<TopicJson>(_old.Topics, _now.Topics);
        return
        [
            .. topics.Added(ChangeKind.OtherAdded),
            .. topics.Removed(ChangeKind.OtherRemoved),
            .. topics.Both.SelectMany(pair => JudgementChanges.Between(pair.Before, pair.After)),
            .. topics.Both.SelectMany(pair => OtherChanges.Between(Types.TopicJson, pair, OtherChanges.Rest)),
        ];
    }

    private IEnumerable<ContentChange> Sources()
    {
        var sources = new MatchedRecords<SourceJson>(_old.Sources, _now.Sources);
        return
        [
            .. sources.Added(ChangeKind.SourceAdded),
            .. sources.Removed(ChangeKind.OtherRemoved),
            .. sources.Both.Where(pair => pair.Before.Sha256 != pair.After.Sha256)
                .Select(pair => new ContentChange(ChangeKind.SourceChanged, pair.After.Id, pair.After.Label)),
            .. sources.Both.SelectMany(pair => OtherChanges.Between(Types.SourceJson, pair, OtherChanges.Rest)),
        ];
    }

    private IEnumerable<ContentChange> Entities()
    {
        var entities = new MatchedRecords<EntityJson>(_old.Entities, _now.Entities);
        return
        [
            .. entities.Added(ChangeKind.OtherAdded),
            .. entities.Removed(ChangeKind.OtherRemoved),
            .. entities.Both.SelectMany(pair => OtherChanges.Between(Types.EntityJson, pair, entity => entity)),
        ];
    }

    private IEnumerable<ContentChange> Events()
    {
        var events = new MatchedRecords<EventJson>(_old.Events, _now.Events);
        return
        [
            .. events.Added(ChangeKind.OtherAdded),
            .. events.Removed(ChangeKind.OtherRemoved),
            .. events.Both.SelectMany(pair => OtherChanges.Between(Types.EventJson, pair, @event => @event)),
        ];
    }

    /// <summary>What the home page says.</summary>
    private IEnumerable<ContentChange> TheSite() => OtherChanges.Between(Types.SiteJson, _old.Site, _now.Site);

    private static bool IsDisputedOtherwise(QuestionJson before, QuestionJson after) =>
        Types.QuestionJson.DifferentKeys(WithoutProse(before), WithoutProse(after)).Any();

    private static QuestionJson WithoutProse(QuestionJson question) => question with { Answer = null, Body = null };
}
