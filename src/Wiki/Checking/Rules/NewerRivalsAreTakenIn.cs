using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>
/// A judgement or a question with a figure takes in the rival figures of sources published later. Rivals that no
/// question opposes are reported by <see cref="RivalFiguresAreDiscussed"/>; an amount in words is no newer figure.
/// </summary>
internal sealed class NewerRivalsAreTakenIn(Corpus corpus)
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        new NewerRivalsAreTakenIn(content.Corpus).Check();

    private IEnumerable<Problem> Check() =>
    [
        .. from question in corpus.Questions
           let claims = question.Claims.ToList()
           from left in LeftOut(claims, IdsOf(claims))
           select EditorialProblems.NewerRivalWithoutPosition(left.Claim, left.Rival, question.Id),
        .. from judgement in corpus.Topics.SelectMany(topic => topic.Judgements)
           let cited = judgement.Texts.SelectMany(text => text.Text.Cited)
           from left in LeftOut(judgement.Claims, IdsOf(judgement.Claims.Concat(cited)))
           select EditorialProblems.NewerRivalNotJudged(left.Claim, left.Rival),
    ];

    /// <summary>Each rival once, with the first of the claims that it is a rival of.</summary>
    private IEnumerable<(Reference Claim, Claim Rival)> LeftOut(
        IReadOnlyList<Reference> references, HashSet<string> known) =>
        references
            .SelectMany(reference => LeftOut(reference, known), (Claim, Rival) => (Claim, Rival))
            .DistinctBy(pair => pair.Rival.Id);

    private IEnumerable<Claim> LeftOut(Reference reference, HashSet<string> known)
    {
        if (corpus.Find<Claim>(reference) is not { Figure: not null } claim)
            return [];
        var rivals = corpus.Rivals.Of(claim).ToLookup(rival => known.Contains(rival.Id));
        var latest = rivals[true].Append(claim).Max(LastDay);
        return rivals[false]
            .Where(rival => rival is { IsDraft: false, Figure.Value.Value.IsComparable: true })
            .Where(rival => FirstDay(rival) > latest && OpposedClaims.Are(claim, rival, corpus));
    }

    private DateOnly FirstDay(Claim claim) =>
        Published(claim).Select(date => date.Earliest ?? DateOnly.MinValue).DefaultIfEmpty().Min();

    private DateOnly LastDay(Claim claim) =>
        Published(claim).Select(date => date.Latest ?? DateOnly.MaxValue).DefaultIfEmpty(DateOnly.MaxValue).Max();

    private IEnumerable<Edtf> Published(Claim claim) =>
        Voices.SourcesOf(claim).Select(corpus.Find).OfType<Source>().Select(source => source.Published.Value);

    private static HashSet<string> IdsOf(IEnumerable<Reference> claims) => [.. claims.Select(claim => claim.Id)];
}
