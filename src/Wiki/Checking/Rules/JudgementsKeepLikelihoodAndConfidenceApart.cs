using Wiki.Checking.Prose;
using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>
/// A sentence of a judgement or an answer mentions likelihood or confidence, never both (ICD 203, section D.6.e(2));
/// only judgements on forecasts and attributions have a likelihood, and none is stronger than the strongest hedge it
/// cites.
/// </summary>
internal sealed class JudgementsKeepLikelihoodAndConfidenceApart(string language)
{
    private readonly LikelihoodWords _words = LikelihoodWords.Of(language);

    public static IEnumerable<Problem> Check(CheckedContent content) =>
        new JudgementsKeepLikelihoodAndConfidenceApart(content.Corpus.Site.Language).CheckAll(content);

    private IEnumerable<Problem> CheckAll(CheckedContent content) =>
    [
        .. content.Topics.SelectMany(TextsOf)
            .Concat(content.Questions.Select(question => question.Answer))
            .Concat(content.Corpus.Site.Story.Select(screen => screen.Text))
            .SelectMany(Mixed),
        .. from topic in content.Topics
           from judgement in topic.Judgements
           where judgement.Likelihood is not null
           let problem = Check(judgement.Likelihood!.Value, judgement, content.Corpus)
           where problem is not null
           select problem,
    ];

    private static IEnumerable<Text> TextsOf(Topic topic) =>
    [
        topic.BottomLine,
        .. topic.Judgements.SelectMany(judgement => new[] { judgement.Text, judgement.Alternatives }),
        .. topic.Hypotheses.Select(hypothesis => hypothesis.Reading),
    ];

    private IEnumerable<Problem> Mixed(Text text) =>
        from line in text.Blocks.SelectMany(ProseLine.Of)
        from start in Sentences.Starts(line.Words)
        let sentence = line.Words[start..Sentences.EndOf(line.Words, start)]
        where _words.AreBesideConfidence(sentence)
        select EditorialProblems.LikelihoodWithConfidence(line.PlaceOf(start));

    private Problem? Check(Located<Likelihood> likelihood, Judgement judgement, Corpus corpus)
    {
        var claims = judgement.Claims.Select(corpus.Find<Claim>).OfType<Claim>().ToList();
        if (claims.Find(claim => claim.Kind is not (ClaimKind.Forecast or ClaimKind.Attribution)) is { } wrong)
            return EditorialProblems.LikelihoodOnOtherKind(likelihood.At, wrong.Id, wrong.Kind.Word());
        if (claims.Count == 0 || claims.Count < judgement.Claims.Count)
            return null;
        var strongest = claims.Max(_words.StrongestOf);
        return likelihood.Value > strongest
            ? EditorialProblems.LikelihoodTooStrong(likelihood.At, likelihood.Value.Word(), strongest.Word())
            : null;
    }
}
