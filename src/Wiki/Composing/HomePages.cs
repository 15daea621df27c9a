using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>Composes the home page.</summary>
internal static class HomePages
{
    private const int QuestionsShown = 3;

    /// <summary>The others stand in the indexes, which the page counts and links.</summary>
    private const int MostCards = 12;

    public static HomePage Of(PageScope scope)
    {
        var site = scope.Corpus.Site;
        var prose = new ProseComposer(scope);
        return new HomePage
        {
            Route = scope.Route,
            Frame = scope.Frame(),
            Title = site.Title,
            Description = site.Description,
            Question = site.Question,
            Answer = [.. site.Answer.Select(prose.Compose)],
            Topics = [.. scope.Corpus.Topics.Take(MostCards).Select(topic => new TopicCard(scope.To(topic), topic.Question, topic.Judgements.Count > 0 ? prose.Compose(TopicPages.Cite(topic.Judgements[0].Text, topic.Judgements[0].Claims)) : null))],
            Questions = [.. scope.Corpus.Questions.Select(question => Card(question, scope)).OrderByDescending(card => card.Sources).ThenBy(card => card.Question.Href, StringComparer.Ordinal).Take(QuestionsShown)],
            Sources = [.. scope.Corpus.Sources.OrderBy(source => source.Published.Value.Latest).ThenBy(source => source.Id, StringComparer.Ordinal).TakeLast(MostCards).Select(source => Card(source, scope))],
            Counts = [.. Vocabulary.Terms<RecordKind>().Select(kind => new KindCount(scope.Corpus.CountOf(kind.Value), scope.IndexLink(kind.Value)))],
            About = [.. site.About.Select(prose.Compose)],
            Footnotes = prose.Footnotes,
        };
    }

    private static QuestionCard Card(Question question, PageScope scope)
    {
        var claims = question.Positions.SelectMany(position => scope.Corpus.GetAll<Claim>(position.Claims));
        var sources = claims.SelectMany(claim => claim.Citations).Select(citation => citation.Source.Id).Distinct().Count();
        return new QuestionCard(scope.To(question), [.. question.Positions.Select(position => position.Label.Value)], sources);
    }

    private static SourceCard Card(Source source, PageScope scope) =>
        new(scope.ToSource(source), source.Publisher is { } publisher ? scope.To(publisher).Text : null, source.Published.Value.Display, SourcePages.ShareCited(source, scope));
}
