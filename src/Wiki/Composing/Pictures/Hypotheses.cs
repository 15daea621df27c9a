using Wiki.Pages;
using Wiki.Problems;
using static System.FormattableString;

namespace Wiki.Composing.Pictures;

/// <summary>Composes the hypotheses of a topic, with how independent their evidence is.</summary>
internal static class Hypotheses
{
    public static HypothesesView? Of(Topic topic, ProseComposer prose, PageScope scope) => topic.Hypotheses.Count == 0
        ? null
        : new HypothesesView(
            topic.Hypotheses.ConvertAll(hypothesis => Of(hypothesis, prose, scope)),
            Dependence(topic, scope.Corpus));

    private static HypothesisView Of(Hypothesis hypothesis, ProseComposer prose, PageScope scope) => new(
        hypothesis.Label.Value,
        prose.Compose(hypothesis.Reading),
        Side(hypothesis.For, scope),
        Side(hypothesis.Against, scope));

    private static EvidenceView Side(IReadOnlyList<Reference> ids, PageScope scope)
    {
        var claims = scope.Corpus.GetAll<Claim>(ids).ToList();
        var sources = Independence.SourcesOf(claims).Select(scope.Corpus.Get<Source>).InOrder().ToList();
        var speakers = Independence.SpeakersOf(claims, scope.Corpus);
        string[] counts =
        [
            ProblemText.Count(claims.Count, "claim", "claims"),
            ProblemText.Count(sources.Count, "source", "sources"),
            ProblemText.Count(speakers.Count, "speaker", "speakers"),
        ];
        var count = claims.Count == 0 ? "no claim" : string.Join(", ", counts);
        return new EvidenceView(
            claims.ConvertAll(claim => Evidence(claim, speakers, scope)),
            count,
            sources.ConvertAll(source => new EvidenceSource(source.Id, source.Badge.Value, source.Label.Value)));
    }

    private static EvidenceClaim Evidence(Claim claim, IReadOnlyList<string> speakers, PageScope scope) => new(
        scope.Line(claim),
        [
            .. from voice in Voices.Of(claim, scope.Corpus)
               let speaker = speakers.Index().First(each => each.Item == voice.SpeakerIn(scope.Corpus)).Index
               select Invariant($"{voice.Source.Id}/{speaker}"),
        ]);

    private static string? Dependence(Topic topic, Corpus corpus)
    {
        if (Independence.Greatest(topic.Hypotheses, corpus) is not { } loss)
            return null;
        var source = corpus.Get<Source>(loss.Source);
        var all = loss.Hypothesis.For.Count;
        return Invariant($"Without {source.ShortName.Value}, “{loss.Hypothesis.Label.Value}” loses ")
            + Invariant($"{loss.Claims} of {ProblemText.Count(all, "claim", "claims")} for it; ")
            + "no hypothesis loses more with any other source.";
    }
}
