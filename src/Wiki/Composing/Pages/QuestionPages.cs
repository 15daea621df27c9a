using Wiki.Composing.Citing;
using Wiki.Composing.Pictures;
using Wiki.Pages;

namespace Wiki.Composing.Pages;

/// <summary>Composes the page of a question.</summary>
internal static class QuestionPages
{
    public static QuestionPage Of(Question question, PageScope scope)
    {
        var prose = new ProseComposer(scope);
        var claims = scope.Corpus.GetAll<Claim>(question.Claims).ToList();
        return new QuestionPage
        {
            Route = scope.Route,
            Frame = scope.FrameOfDrawings(Lenses.Script),
            Title = question.Name,
            Description = $"{question.Name} Where the sources disagree: {question.PositionLabels}.",
            Lens = Lenses.Of(claims, scope),
            Breadcrumbs = scope.Trail(RecordKind.Question),
            Answer = prose.Compose(question.Answer),
            Kind = scope.Term(question.Kind),
            Positions = question.Positions.ConvertAll(position => Of(position, scope)),
            Because = question.Because.ConvertAll(scope.Term),
            SettledBy = question.SettledBy?.Value,
            Figures = question.Kind == QuestionKind.Number ? [.. FigurePictures.All(claims, scope)] : [],
            Body = prose.Compose(question.Body),
            UsedIn = scope.UsedIn(question),
            Footnotes = prose.Footnotes,
        };
    }

    private static PositionView Of(Position position, PageScope scope)
    {
        var claims = scope.Corpus.GetAll<Claim>(position.Claims);
        return new PositionView(position.Label.Value, [.. claims.Select(claim => Of(claim, scope))]);
    }

    private static PositionClaim Of(Claim claim, PageScope scope) =>
        new(scope.Line(claim), Citations.Of(claim, scope));
}
