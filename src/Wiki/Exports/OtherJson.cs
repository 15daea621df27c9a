using Wiki.Rendering;

namespace Wiki.Exports;

/// <summary>Entities, events, topics and questions as JSON.</summary>
internal static class OtherJson
{
    public static object Of(Entity entity) => new
    {
        entity.Id,
        entity.Name,
        Kind = entity.Nature.Word(),
        Aliases = entity.Aliases.Count > 0 ? entity.Aliases.Select(alias => new { Name = alias.Name.Value, UsedBy = CitationJson.Ids(alias.UsedBy) }) : null,
        Role = ProseWriter.Write(entity.Role),
        Coordinates = entity.Coordinates is { } place ? new { Lat = place.Latitude, Lon = place.Longitude, Precision = place.Precision.Word() } : null,
        PartOf = entity.PartOf?.Id,
        Relations = entity.Relations.Count > 0 ? entity.Relations.Select(relation => new { To = relation.To.Id, Type = relation.Type.Id, Claim = relation.Claim.Id }) : null,
        Note = ProseWriter.Write(entity.Note),
    };

    public static object Of(Event occasion, Edition edition) => new
    {
        occasion.Id,
        Title = occasion.Name,
        Kind = occasion.Nature.Word(),
        Date = CitationJson.Date(occasion.Date),
        DateBasis = CitationJson.Bases(occasion.DateBasis, edition),
        occasion.Time,
        Place = CitationJson.Ids(occasion.Places),
        Actors = CitationJson.Ids(occasion.Actors),
        PartOf = occasion.PartOf?.Id,
        After = CitationJson.Ids(occasion.After),
        Before = CitationJson.Ids(occasion.Before),
        Maybe = CitationJson.Ids(occasion.Maybe),
        Claims = CitationJson.Ids(occasion.Claims),
        Note = ProseWriter.Write(occasion.Note),
    };

    public static object Of(Topic topic) => new
    {
        topic.Id,
        Title = topic.Name,
        topic.Question,
        topic.Order,
        Lead = ProseWriter.Write(topic.Lead),
        KeyJudgements = topic.Judgements.Select(judgement => new
        {
            Text = ProseWriter.Write(judgement.Text),
            Likelihood = judgement.Likelihood?.Value.Word(),
            Confidence = judgement.Confidence.Value.Word(),
            Basis = ProseWriter.Write(judgement.Basis),
            Claims = CitationJson.Ids(judgement.Claims),
            WouldChange = ProseWriter.Write(judgement.WouldChange),
        }),
        OpenQuestions = topic.OpenQuestions.Select(open => new { Text = ProseWriter.Write(open.Text), Claims = CitationJson.Ids(open.Claims), Sources = CitationJson.Ids(open.Sources) }),
        Shows = topic.Shows.Select(exhibit => exhibit.Word()),
        Matrix = topic.Matrix.Select(row => new { Label = row.Label.Value, Claims = CitationJson.Ids(row.Claims) }),
        Bands = topic.Bands.Select(band => new { band.Label, Dates = CitationJson.Date(band.Dates) }),
        Body = ProseWriter.Write(topic.Body),
    };

    public static object Of(Question question, Edition edition) => new
    {
        question.Id,
        Title = question.Name,
        Kind = question.Nature.Word(),
        Positions = question.Positions.Select(position => new
        {
            Label = position.Label.Value,
            Claims = CitationJson.Ids(position.Claims),
            Holders = position.Claims.SelectMany(claim => Asserters.Of(edition.Corpus.Get<Claim>(claim), edition.Corpus)).Distinct(),
        }),
        Because = question.Because.Select(cause => cause.Word()),
        question.SettledBy,
        Body = ProseWriter.Write(question.Body),
    };
}
