using Wiki.Output.Json;

namespace Wiki.Exports.Json;

/// <summary>Maps questions to JSON.</summary>
internal static class QuestionMapping
{
    public static QuestionJson ToJson(this Question question, Corpus corpus) => new()
    {
        Id = question.Id,
        FormerIds = question.FormerIds.Ids(),
        Title = question.Name,
        Answer = ProseWriter.Write(question.Answer),
        Kind = question.Kind.Word(),
        Positions = question.Positions.ConvertAll(position => position.ToJson(corpus)),
        Because = question.Because.Select(cause => cause.Word()).NullIfEmpty(),
        SettledBy = question.SettledBy?.Value,
        Body = ProseWriter.Write(question.Body),
    };

    private static PositionJson ToJson(this Position position, Corpus corpus) => new()
    {
        Label = position.Label.Value,
        Claims = position.Claims.Ids(),
        Holders = corpus.GetAll<Claim>(position.Claims)
            .SelectMany(claim => Voices.Of(claim, corpus))
            .Distinct()
            .Select(voice => voice.Words(corpus))
            .NullIfEmpty(),
    };
}
