using Wiki.Output.Json;

namespace Wiki.Verifying.Published;

/// <summary>What the card of a record says beside its name, made of the data of the wiki.</summary>
internal static class CardWords
{
    /// <summary>The kind of the record, and for a claim its own, with its status where it is not active.</summary>
    public static string? KindOf(IRecordJson record) => record switch
    {
        ClaimJson claim when ShippedWiki.IsActive(claim) => LabelOf(claim),
        ClaimJson claim => $"{LabelOf(claim)}, {claim.Status}",
        _ => ShippedWiki.KindOf(record).Word(),
    };

    /// <summary>The line about a record that is no claim, which may have other marks and spaces.</summary>
    public static string LineOf(IRecordJson record, ShippedWiki data) => record switch
    {
        SourceJson source => $"{PublisherOf(source, data)}, {source.Published.Words}",
        EntityJson entity => entity.Role is { } role ? ShippedProse.Plain(role, data) : entity.Kind,
        EventJson @event => string.Join(
            ", ", [@event.Date?.Words ?? Event.InPlaceOfDate, .. (@event.Place ?? []).Select(id => data.Names[id])]),
        TopicJson topic => topic.Question,
        QuestionJson question => string.Join(" · ", question.Positions.Select(position => position.Label)),
        _ => "",
    };

    private static string? LabelOf(ClaimJson claim) => Vocabulary.Find<ClaimKind>(claim.Kind)?.Label;

    private static string PublisherOf(SourceJson source, ShippedWiki data) =>
        source.Publisher is { } publisher ? data.Names.GetValueOrDefault(publisher, publisher) : source.Label;
}
