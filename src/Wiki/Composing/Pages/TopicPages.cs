using Wiki.Composing.Citing;
using Wiki.Composing.Lists;
using Wiki.Composing.Pictures;
using Wiki.Output;
using Wiki.Pages;
using Wiki.Pages.Prose;

namespace Wiki.Composing.Pages;

/// <summary>Composes the page of a topic.</summary>
internal static class TopicPages
{
    /// <summary>Filters the chronology.</summary>
    private const string Script = "chronology.js";

    /// <summary>The questions beside the prose; others are collapsed.</summary>
    private const int QuestionsShown = 8;

    public static TopicPage Of(Topic topic, PageScope scope)
    {
        var prose = new ProseComposer(scope);
        var claims = scope.References.ClaimsOfTopic(topic.Id).Where(claim => claim.IsActive).ToList();
        var single = Listings.OfOneSource(topic, scope.Edition);
        var events = TopicEvents.Of(topic, scope.Corpus);
        var questions = QuestionsOf(claims, scope).Select(scope.To).ToList();
        var index = scope.Corpus.Topics.ToList().IndexOf(topic);
        return new TopicPage
        {
            Route = scope.Route,
            Frame = FrameOf(topic, scope),
            Title = topic.Name,
            Description = topic.Question.Value,
            Lens = Lenses.Of(claims, scope),
            Breadcrumbs = scope.Trail(RecordKind.Topic),
            Question = topic.Question.Value,
            BottomLine = prose.Compose(topic.BottomLine),
            OpensWith = topic.OpensWith is { } opening ? PictureOf(opening.Value) : null,
            Judgements = topic.Judgements.ConvertAll(judgement => Judgement(judgement, prose, scope)),
            Hypotheses = Hypotheses.Of(topic, prose, scope),
            Assumptions = topic.Assumptions.ConvertAll(prose.Compose),
            Indicators = topic.Indicators.ConvertAll(prose.Compose),
            Sourcing = prose.Compose(topic.Sourcing),
            Shares = SourceShares.Of(claims, scope),
            OpenQuestions = topic.OpenQuestions.ConvertAll(open => Of(open, prose)),
            Body = prose.Compose(topic.Body),
            HasUntitledBody = topic.Body.Blocks is [not Heading, ..],
            Matrix = HasMatrix(topic) ? Matrices.Of(topic, scope) : null,
            Counted = CountedViews.Of(claims, scope),
            Chronology = topic.Shows.Contains(Exhibit.Chronology) ? Chronologies.Of(topic, events, scope) : null,
            Map = topic.Shows.Contains(Exhibit.Map) ? Maps.Of(topic, events, scope) : null,
            Questions = [.. questions.Take(QuestionsShown)],
            MoreQuestions = [.. questions.Skip(QuestionsShown)],
            SingleSource = [.. SingleSource(single.Shown, scope)],
            AllSingleSource = single.LinkFrom(scope),
            Previous = scope.Corpus.Topics.ElementAtOrDefault(index - 1) is { } previous ? scope.To(previous) : null,
            Next = scope.Corpus.Topics.ElementAtOrDefault(index + 1) is { } next ? scope.To(next) : null,
            Footnotes = prose.Footnotes,
            Alternates = [scope.Alternate(DataFormats.Dossier, topic)],
            Outline = prose.Outline,
        };
    }

    private static Frame FrameOf(Topic topic, PageScope scope) => topic.Shows.Contains(Exhibit.Chronology)
        ? scope.FrameOfDrawings(Lenses.Script, Script)
        : scope.FrameOfDrawings(Lenses.Script);

    private static PictureKind PictureOf(Opening opening) => opening switch
    {
        Opening.Chronology => PictureKind.Chronology,
        Opening.Matrix => PictureKind.Matrix,
        Opening.Hypotheses => PictureKind.Hypotheses,
        _ => PictureKind.Map,
    };

    private static bool HasMatrix(Topic topic) =>
        topic.Shows.Contains(Exhibit.Matrix) || topic.OpensWith is { Value: Opening.Matrix };

    private static ProseView Of(OpenQuestion open, ProseComposer prose) =>
        prose.Compose(Cite(open.Text, open.Claims.Concat(open.Sources)));

    /// <summary>The questions about the claims of a topic, those with most of them first.</summary>
    private static IEnumerable<Question> QuestionsOf(IEnumerable<Claim> claims, PageScope scope) =>
        claims.SelectMany(claim => scope.References.QuestionsOfClaim(claim.Id))
            .CountBy(question => question.Id, StringComparer.Ordinal)
            .OrderByDescending(count => count.Value)
            .ThenBy(count => count.Key, StringComparer.Ordinal)
            .Select(count => scope.Corpus.Get<Question>(count.Key));

    private static JudgementView Judgement(Judgement judgement, ProseComposer prose, PageScope scope) => new()
    {
        Text = prose.Compose(Cite(judgement.Text, judgement.Claims)),
        Sources = SourcesOf(judgement, scope.Corpus),
        Likelihood = judgement.Likelihood is { } likelihood ? scope.Term(likelihood.Value) : null,
        Confidence = scope.Term(judgement.Confidence.Value),
        Basis = prose.Compose(judgement.Basis),
        Alternatives = prose.Compose(judgement.Alternatives),
        WouldChange = prose.Compose(judgement.WouldChange),
    };

    private static IReadOnlyList<string> SourcesOf(Judgement judgement, Corpus corpus) =>
    [
        .. corpus.GetAll<Claim>(judgement.Claims)
            .SelectMany(claim => claim.Citations)
            .Where(citation => citation.Carries)
            .Select(citation => citation.Source.Id)
            .Distinct(),
    ];

    /// <summary>Adds a citation mark for ids listed beside a text to the end of its paragraph.</summary>
    public static Text Cite(Text text, IEnumerable<Reference> ids)
    {
        var cited = text.Cited.Select(id => id.Id).ToHashSet(StringComparer.Ordinal);
        var missing = ids.Where(id => !cited.Contains(id.Id)).ToList();
        if (missing.Count == 0 || text.Blocks is not [Paragraph paragraph])
            return text;
        var mark = new CitationMark(paragraph.At, missing);
        return new Text([paragraph with { Content = [.. paragraph.Content, new Words(paragraph.At, " "), mark] }]);
    }

    private static IEnumerable<ClaimGroup> SingleSource(IEnumerable<Claim> claims, PageScope scope) =>
        from claim in claims
        group claim by scope.Corpus.Get<Source>(Voices.SourcesOf(claim)[0]) into ofSource
        select new ClaimGroup(ofSource.Key.ShortName.Value, scope.Lines(ofSource));
}
