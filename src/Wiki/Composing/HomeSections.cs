using Wiki.Composing.Drawings;
using Wiki.Pages;
using Wiki.Pages.Drawings;
using Section = Wiki.Templates.Section;

namespace Wiki.Composing;

/// <summary>Composes what editors chose for the home page.</summary>
internal sealed class HomeSections(ProseComposer prose, PageScope scope)
{
    public IReadOnlyList<HomeSection> All() => [.. scope.Corpus.Site.Home.Select(Of)];

    private HomeSection Of(HomeItem item) => item.Show.Value switch
    {
        HomePicture.Figures => OfMeasure(item.Of[0]),
        HomePicture.Questions => OfQuestions(item.Of),
        var picture => OfTopic(picture, scope.Corpus.Get<Topic>(item.Of[0])),
    };

    private HomeSection OfMeasure(Reference of)
    {
        var measure = scope.Corpus.Site.Measures.First(measure => measure.Id == of.Id);
        var claims = scope.Corpus.Claims.Where(claim => claim.Figure?.Measure.Id == of.Id);
        return new HomeSection($"_figures-{of.Id}", measure.Label, null)
        {
            Figures =
            [
                .. FigurePictures.All(claims, scope)
                    .OrderByDescending(picture => picture.Levels.Sum(level => level.Rows.Count))
                    .Take(1),
            ],
        };
    }

    private HomeSection OfQuestions(IReadOnlyList<Reference> ids) =>
        new($"{Section.Questions.Anchor}-{ids[0].Id}", Section.Questions.Heading, null)
        {
            Questions = [.. scope.Corpus.GetAll<Question>(ids).Select(Answered)],
        };

    private AnsweredQuestion Answered(Question question) => new(scope.To(question), prose.Compose(question.Answer));

    private HomeSection OfTopic(HomePicture picture, Topic topic)
    {
        var section = new HomeSection($"_{picture.Word()}-{topic.Id}", HeadingOf(picture), scope.To(topic));
        return picture switch
        {
            HomePicture.Matrix => section with { Matrix = Matrices.Of(topic, scope) },
            HomePicture.Hypotheses => section with { Hypotheses = Hypotheses.Of(topic, prose, scope) },
            HomePicture.Chronology => section with { Time = Time(topic) },
            _ => section with { Map = Maps.Of(topic, TopicEvents.Of(topic, scope.Corpus), scope, $"_{topic.Id}-") },
        };
    }

    /// <summary>The view of the focal period, if there is one; the others stand on the page of the topic.</summary>
    private TimePicture? Time(Topic topic)
    {
        var picture = Chronologies.Of(topic, TopicEvents.Of(topic, scope.Corpus), scope)?.Picture;
        return picture is { Focus: not null } ? picture with { Scales = [] } : picture;
    }

    private static string HeadingOf(HomePicture picture) => picture switch
    {
        HomePicture.Matrix => Section.Matrix.Heading,
        HomePicture.Hypotheses => Section.Hypotheses.Heading,
        HomePicture.Chronology => Section.Chronology.Heading,
        _ => Section.Map.Heading,
    };
}
