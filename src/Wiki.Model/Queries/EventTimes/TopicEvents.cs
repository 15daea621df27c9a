using Wiki.Model.Records;
using Wiki.Model.Vocabularies;

namespace Wiki.Model.Queries.EventTimes;

/// <summary>Finds the events of a topic, and which pictures of them it has.</summary>
public static class TopicEvents
{
    /// <summary>The events that list an active claim of the topic.</summary>
    public static IReadOnlyList<Event> Of(Topic topic, Corpus corpus) =>
    [
        .. corpus.References.ClaimsOfTopic(topic.Id)
            .Where(claim => claim.IsActive)
            .SelectMany(claim => corpus.References.EventsOfClaim(claim.Id))
            .DistinctBy(@event => @event.Id),
    ];

    /// <summary>Whether the topic has a picture.</summary>
    public static bool Has(Topic topic, Opening picture, Corpus corpus) => picture switch
    {
        Opening.Matrix => topic.Matrix.Count > 0,
        Opening.Hypotheses => topic.Hypotheses.Count > 0,
        Opening.Chronology => topic.Shows.Contains(Exhibit.Chronology) && Of(topic, corpus).Count > 0,
        _ => topic.Shows.Contains(Exhibit.Map) && Of(topic, corpus).Any(@event => HasPlace(@event, corpus)),
    };

    private static bool HasPlace(Event @event, Corpus corpus) =>
        @event.Places.Any(place => corpus.Find<Entity>(place)?.Coordinates is not null);
}
