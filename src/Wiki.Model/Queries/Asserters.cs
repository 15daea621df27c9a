using Wiki.Model.Locations;
using Wiki.Model.Records;
using Wiki.Model.Vocabularies;

namespace Wiki.Model.Queries;

/// <summary>Says who makes a statement: the first links of a claim's citations.</summary>
public static class Asserters
{
    /// <summary>Names in the order of the citations, each once.</summary>
    public static IReadOnlyList<string> Of(Claim claim, Corpus corpus) =>
        [.. claim.Citations.Where(citation => citation.Stance == Stance.Supports).Select(citation => Of(citation, corpus)).Distinct()];

    /// <summary>The ids of the sources that support a claim, each once.</summary>
    public static IReadOnlyList<string> SourcesOf(Claim claim) =>
        [.. claim.Citations.Where(citation => citation.Stance == Stance.Supports).Select(citation => citation.Source.Id).Distinct()];

    /// <summary>The publisher where the source names one, our label otherwise.</summary>
    public static string Voice(Source source, Corpus corpus) =>
        source.Publisher is { } publisher ? corpus.Find(publisher.Id)?.Name ?? publisher.Id : source.Label.Value;

    public static string NameOf(Reference link, Source source, Corpus corpus) => link.Id switch
    {
        Asserter.Unnamed => $"Unnamed ({Voice(source, corpus)})",
        Asserter.Unclear => $"Unclear who ({Voice(source, corpus)})",
        _ => corpus.Get<Entity>(link).Name,
    };

    /// <summary>The first link of a citation's chain, or the report's own voice.</summary>
    public static string Of(Citation citation, Corpus corpus)
    {
        var source = corpus.Get<Source>(citation.Source);
        return citation.By.Count > 0 ? NameOf(citation.By[0], source, corpus) : Voice(source, corpus);
    }
}
