using Wiki.Composing;
using Wiki.Composing.Citing;
using Wiki.Pages;

namespace Wiki.Exports.Cards;

/// <summary>Composes the card of each kind of record, as seen from the root of the site.</summary>
internal static class CardOf
{
    public static Card Record(Record record, Edition edition) => record switch
    {
        Claim claim => Of(claim, new PageScope(edition, Route.Home)),
        Source source => Plain(
            source,
            $"{Voices.PublisherOf(source, edition.Corpus)}, {source.Published.Value.Display}"),
        Event @event => Of(@event, edition.Corpus),
        Entity entity => Plain(entity, LineOn(entity, edition.Corpus)),
        Topic topic => Plain(topic, topic.Question.Value),
        Question question => Plain(question, string.Join(" · ", Labels(question))),
        _ => throw new InvalidOperationException($"No card is composed for the kind {record.RecordKind}."),
    };

    private static Card Plain(Record record, string words) =>
        new() { Kind = record.RecordKind.Word(), Title = record.Name, Words = words };

    private static string LineOn(Entity entity, Corpus corpus) =>
        entity.Role.IsEmpty ? entity.Kind.Word() : PlainWords.Of(entity.Role, corpus);

    private static Card Of(Event @event, Corpus corpus)
    {
        var places = corpus.GetAll<Entity>(@event.Places).Select(place => place.Name);
        return Plain(@event, string.Join(", ", places.Prepend(@event.Date?.Value.Display ?? Event.InPlaceOfDate)));
    }

    private static IEnumerable<string> Labels(Question question) =>
        question.Positions.Select(position => position.Label.Value);

    private static Card Of(Claim claim, PageScope scope) => new()
    {
        Kind = claim.KindInLists,
        Title = claim.NameInLists,
        By = Voices.WordsOf(claim, scope.Corpus),
        Quotes = claim.IsGraphic ? [] : Citations.Of(claim, scope).ConvertAll(citation => Of(citation, scope)),
    };

    private static CardQuote Of(CitationView citation, PageScope scope) => new()
    {
        Parts = Alternating(Shown(citation, scope.Edition)),
        Language = citation.Excerpt.Language,
        Direction = citation.Excerpt.Direction,
        Source = citation.Source.Text,
        Href = citation.Excerpt.Parts.First(part => part.IsQuoted).Href!,
        On = citation.Excerpt.Time is { } time ? $"{citation.Published}, at {time}" : citation.Published,
        By = string.Concat(citation.Chain.Select(link => link.Name)),
        Verdict = Verdict(citation),
    };

    /// <summary>The quoted words, and those around them that no graphic claim quotes.</summary>
    private static IEnumerable<ExcerptPart> Shown(CitationView citation, Edition edition)
    {
        var graphic = edition.GraphicWords[citation.SourceId];
        return citation.Excerpt.Parts.Where(part => part.IsQuoted || !graphic.Any(words => Has(part.Words, words)));
    }

    private static bool Has(string text, string words) =>
        QuoteText.Normalize(text).Contains(words, StringComparison.Ordinal);

    private static string Verdict(CitationView citation) => citation.Disagrees
        ? $"{citation.Verdict.Word}, {citation.Stance.Word}"
        : citation.Verdict.Word;

    private static List<string> Alternating(IEnumerable<ExcerptPart> parts)
    {
        var words = new List<string>();
        foreach (var part in parts)
        {
            // Even ones are plain, odd ones quoted.
            if (part.IsQuoted != (words.Count % 2 == 1))
                words.Add("");
            words.Add(part.Words);
        }

        return words;
    }
}
