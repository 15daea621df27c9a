using Wiki.Composing.Drawings;
using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>Composes the page of a question.</summary>
internal static class QuestionPages
{
    public static QuestionPage Of(Question question, PageScope scope)
    {
        var prose = new ProseComposer(scope);
        return new QuestionPage
        {
            Route = scope.Route,
            Frame = scope.FrameOfDrawings(Lenses.Script),
            Title = question.Name,
            Description = $"{question.Name} Where the sources disagree: {string.Join("; ", question.Positions.Select(position => position.Label.Value))}.",
            Lens = Lenses.Of(question.Positions.SelectMany(position => scope.Corpus.GetAll<Claim>(position.Claims)), scope),
            Breadcrumbs = scope.Trail(RecordKind.Question),
            Kind = scope.Term(question.Kind),
            Positions = [.. question.Positions.Select(position => new PositionView(position.Label.Value, [.. scope.Corpus.GetAll<Claim>(position.Claims).Select(claim => Held(claim, scope))]))],
            Because = [.. question.Because.Select(scope.Term)],
            SettledBy = question.SettledBy,
            Figures = question.Kind == QuestionKind.Number ? [.. FigurePictures.All(question.Positions.SelectMany(position => scope.Corpus.GetAll<Claim>(position.Claims)), scope)] : [],
            Body = prose.Compose(question.Body),
            UsedIn = scope.UsedIn(question),
            Footnotes = prose.Footnotes,
        };
    }

    private static PositionClaim Held(Claim claim, PageScope scope) =>
        new(scope.Line(claim), claim.Figure is { } figure ? $"{figure.Value.Value.Display} {figure.Unit.Value}" : null, Citations.Of(claim, scope));
}
