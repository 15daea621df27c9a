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
           from problem in Check(claims, IdsOf(claims), $"the question '{question.Id}'", "give it a position")
           select problem,
        .. from judgement in corpus.Topics.SelectMany(topic => topic.Judgements)
           let cited = judgement.Texts.SelectMany(text => text.Text.Cited)
           from problem in Check(judgement.Claims, IdsOf(judgement.Claims.Concat(cited)), "the judgement", "add it")
           select problem,
    ];

    /// <summary>One problem for each rival that is left out, however many of the claims it is a rival of.</summary>
    private IEnumerable<Problem> Check(
        IReadOnlyList<Reference> references, HashSet<string> known, string place, string remedy) =>
        from reference in references
        from rival in LeftOut(reference, known)
        group (reference, rival) by rival.Id into cause
        let first = cause.First()
        select EditorialProblems.NewerRivalLeftOut(first.reference, first.rival, place, remedy);

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
