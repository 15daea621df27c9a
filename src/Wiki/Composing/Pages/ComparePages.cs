using Wiki.Composing.Citing;
using Wiki.Composing.Pictures;
using Wiki.Pages;

namespace Wiki.Composing.Pages;

/// <summary>Composes the page that shows the words of the sources side by side.</summary>
internal static class ComparePages
{
    public const string Title = "What each source says";

    private const string Script = "compare.js";

    private const string Style = "compare.css";

    /// <summary>The rows that editors named are all shown; other questions fill the page up to this.</summary>
    private const int MostRows = 16;

    public static ComparePage Of(PageScope scope)
    {
        var (corpus, records) = (scope.Corpus, Rows(scope.Corpus));
        var sources = Matrices.Columns(records.SelectMany(record => ComparedWords.ClaimsOf(record, corpus)), corpus);
        return new ComparePage
        {
            Route = scope.Route,
            Frame = scope.Frame(Lenses.Script, Script, Style),
            Title = Title,
            Description = $"The words of the sources of {corpus.Site.Title}, side by side for each question.",
            Breadcrumbs = [new Link("Home", scope.Href(Route.Home))],
            Lens = Lenses.Of(sources, scope),
            Sources = sources.ConvertAll(source => Matrices.Column(source, scope)),
            Rows = records.ConvertAll(record => ComparedWords.Of(record, sources, scope)),
            Others = records.OfType<Question>().Count() < corpus.Questions.Count
                ? scope.IndexLink(RecordKind.Question) with { Text = "All questions" }
                : null,
        };
    }

    /// <summary>Those that editors named, then the questions on which most sources speak.</summary>
    private static IReadOnlyList<Record> Rows(Corpus corpus)
    {
        var named = corpus.Site.Compare.Select(corpus.Get<Record>).Distinct().ToList();
        var others = corpus.Questions.Except(named)
            .OrderByDescending(question => SourcesOf(question, corpus))
            .ThenBy(question => question.Id, StringComparer.Ordinal)
            .Take(Math.Max(0, MostRows - named.Count));
        return [.. named, .. others];
    }

    private static int SourcesOf(Record record, Corpus corpus) =>
        ComparedWords.ClaimsOf(record, corpus).SelectMany(claim => claim.Citations)
            .DistinctBy(citation => citation.Source.Id)
            .Count();
}
