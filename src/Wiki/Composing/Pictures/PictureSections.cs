using Wiki.Composing.Drawings;
using Wiki.Pages;
using Wiki.Pages.Drawings;
using Section = Wiki.Templates.Section;

namespace Wiki.Composing.Pictures;

/// <summary>Composes the pictures that <c>site.yaml</c> names.</summary>
internal sealed class PictureSections(ProseComposer prose, PageScope scope)
{
    public PictureSection Of(ShownPicture item) => item.Show.Value switch
    {
        SitePicture.Figures => OfMeasure(item.Of[0]),
        SitePicture.Questions => OfQuestions(item.Of),
        SitePicture.Words => OfWords(scope.Corpus.Get<Question>(item.Of[0])),
        SitePicture.Place => OfPlace(scope.Corpus.Get<Entity>(item.Of[0])),
        var picture => OfTopic(picture, scope.Corpus.Get<Topic>(item.Of[0])),
    };

    private PictureSection OfMeasure(Reference of)
    {
        var measure = scope.Corpus.Site.MeasureOf(of);
        var claims = scope.Corpus.Claims.Where(claim => claim.Figure?.Measure.Id == of.Id);
        return new PictureSection($"_figures-{of.Id}", measure.Label, null)
        {
            Figures =
            [
                .. FigurePictures.All(claims, scope)
                    .OrderByDescending(picture => picture.Levels.Sum(level => level.Rows.Count))
                    .Take(1),
            ],
        };
    }

    private PictureSection OfQuestions(IReadOnlyList<Reference> ids) =>
        new($"{Section.Questions.Anchor}-{ids[0].Id}", Section.Questions.Heading, null)
        {
            Questions = [.. scope.Corpus.GetAll<Question>(ids).Select(Answered)],
        };

    private PictureSection OfWords(Question question)
    {
        var sources = Matrices.Columns(scope.Corpus.GetAll<Claim>(question.Claims), scope.Corpus);
        return new($"_words-{question.Id}", Section.Words.Heading, scope.To(question))
        {
            Words = new SourceWords(
                sources.ConvertAll(source => Matrices.Column(source, scope)),
                ComparedWords.Of(question, sources, scope)),
        };
    }

    private PictureSection OfPlace(Entity place) =>
        new($"_place-{place.Id}", Section.Map.Heading, scope.To(place)) { Locator = Locators.Of(place, scope) };

    private AnsweredQuestion Answered(Question question) => new(scope.To(question), prose.Compose(question.Answer));

    private PictureSection OfTopic(SitePicture picture, Topic topic)
    {
        var section = new PictureSection($"_{picture.Word()}-{topic.Id}", HeadingOf(picture), scope.To(topic));
        return picture switch
        {
            SitePicture.Matrix => section with { Matrix = Matrices.Of(topic, scope) },
            SitePicture.Hypotheses => section with { Hypotheses = Hypotheses.Of(topic, prose, scope) },
            SitePicture.Chronology => section with { Time = Time(topic) },
            _ => section with { Map = Maps.Of(topic, TopicEvents.Of(topic, scope.Corpus), scope, $"_{topic.Id}-") },
        };
    }

    /// <summary>The view of the focal period, if there is one; the others are on the page of the topic.</summary>
    private TimePicture? Time(Topic topic) =>
        Chronologies.Of(topic, TopicEvents.Of(topic, scope.Corpus), scope) is { Picture: var picture }
            ? TimePictures.Nearest(picture)
            : null;

    private static string HeadingOf(SitePicture picture) => picture switch
    {
        SitePicture.Matrix => Section.Matrix.Heading,
        SitePicture.Hypotheses => Section.Hypotheses.Heading,
        SitePicture.Chronology => Section.Chronology.Heading,
        _ => Section.Map.Heading,
    };
}
