using Wiki.Composing.Citing;
using Wiki.Composing.Pictures;
using Wiki.Pages;
using Wiki.Problems;

namespace Wiki.Composing.Pages;

/// <summary>Composes the home page.</summary>
internal static class HomePages
{
    private const int QuestionsShown = 3;

    /// <summary>The page counts the other records and links their indexes.</summary>
    private const int MostCards = 12;

    public static HomePage Of(PageScope scope)
    {
        var site = scope.Corpus.Site;
        var prose = new ProseComposer(scope);
        return Opening(scope, prose) with
        {
            Frame = site.Home.Count > 0 ? scope.FrameOfDrawings(Lenses.Script) : scope.Frame(Lenses.Script),
            Lens = Lenses.Of(NewestSources(scope.Corpus), scope),
            Proven = Proven(scope.Corpus),
            Story = site.Story.Count > 0 ? scope.ToStory : null,
            Sections = site.Home.ConvertAll(new PictureSections(prose, scope).Of),
            Topics = [.. scope.Corpus.Topics.Take(MostCards).Select(topic => Card(topic, prose, scope))],
            Questions = HasQuestions(site) ? [] : [.. MostCitedQuestions(scope)],
            Sources = [.. NewestSources(scope.Corpus).Select(source => Card(source, scope))],
            Counts = [.. Vocabulary.Terms<RecordKind>().Select(kind => Count(kind.Value, scope))],
            About = site.About.ConvertAll(prose.Compose),
        };
    }

    /// <summary>The question and the answer, which rest on single records.</summary>
    public static HomePage Opening(PageScope scope, ProseComposer prose) => new()
    {
        Route = scope.Route,
        Frame = scope.Frame(Lenses.Script),
        Title = scope.Corpus.Site.Title,
        Description = scope.Corpus.Site.Description,
        Question = scope.Corpus.Site.Question,
        Answer = scope.Corpus.Site.Answer.ConvertAll(prose.Compose),
    };

    private static string Proven(Corpus corpus)
    {
        var quotes = corpus.Claims.Sum(claim => claim.Citations.Count);
        string[] counts =
        [
            ProblemText.Count(corpus.Sources.Count, "source", "sources"),
            ProblemText.Count(corpus.Claims.Count, "claim", "claims"),
            ProblemText.Count(quotes, "quote", "quotes"),
        ];
        return $"{string.Join(", ", counts)}, each quote found letter by letter in its source";
    }

    private static bool HasQuestions(Site site) =>
        site.Home.Any(item => item.Show.Value == SitePicture.Questions);

    private static TopicCard Card(Topic topic, ProseComposer prose, PageScope scope)
    {
        var first = topic.Judgements.Count > 0 ? topic.Judgements[0] : null;
        var answer = prose.Compose(FirstSentence.Of(topic.BottomLine));
        return new TopicCard(scope.To(topic), topic.Question.Value, answer)
        {
            Judgement = first is null ? "" : PlainWords.Of(first.Text, scope.Corpus),
            Likelihood = first?.Likelihood is { } likelihood ? scope.Term(likelihood.Value) : null,
            Confidence = first is null ? null : scope.Term(first.Confidence.Value),
        };
    }

    private static IEnumerable<QuestionCard> MostCitedQuestions(PageScope scope) =>
        scope.Corpus.Questions.Select(question => Card(question, scope))
            .OrderByDescending(card => card.Sources)
            .ThenBy(card => card.Question.Href, StringComparer.Ordinal)
            .Take(QuestionsShown);

    private static IEnumerable<Source> NewestSources(Corpus corpus) =>
        corpus.Sources.OrderBy(source => source.Published.Value.Latest)
            .ThenBy(source => source.Id, StringComparer.Ordinal)
            .TakeLast(MostCards)
            .InOrder();

    private static KindCount Count(RecordKind kind, PageScope scope)
    {
        var count = scope.Corpus.CountOf(kind);
        return new KindCount(count, scope.IndexLink(kind) with { Text = IndexTitles.Of(kind, count) });
    }

    private static QuestionCard Card(Question question, PageScope scope)
    {
        var claims = scope.Corpus.GetAll<Claim>(question.Claims);
        var sources = claims.SelectMany(claim => claim.Citations).Select(citation => citation.Source.Id).Distinct();
        return new QuestionCard(
            scope.To(question),
            question.Positions.ConvertAll(position => position.Label.Value),
            sources.Count());
    }

    private static SourceCard Card(Source source, PageScope scope) => new(
        scope.ToSource(source),
        source.Publisher is { } publisher ? scope.To(publisher).Text : null,
        source.Published.Value.Display,
        SourcePages.ShareCited(source, scope))
    {
        Badge = Badges.Of(source, scope),
    };
}
