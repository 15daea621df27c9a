using Wiki.Model.Locations;
using Wiki.Model.Records;

namespace Wiki.Model.Queries;

/// <summary>Finds who makes a statement: the first link of each of a claim's citations.</summary>
public static class Asserters
{
    /// <summary>The distinct names, in the order of the citations.</summary>
    public static IReadOnlyList<string> Of(Claim claim, Corpus corpus) =>
        [.. claim.Citations.Where(citation => citation.Supports).Select(citation => Of(citation, corpus)).Distinct()];

    /// <summary>The distinct ids of the sources that support a claim.</summary>
    public static IReadOnlyList<string> SourcesOf(Claim claim) =>
        [.. claim.Citations.Where(citation => citation.Supports).Select(citation => citation.Source.Id).Distinct()];

    /// <summary>The name of the publisher, or our label if the source names none.</summary>
    public static string Voice(Source source, Corpus corpus) =>
        source.Publisher is { } publisher ? corpus.Find(publisher.Id)?.Name ?? publisher.Id : source.Label.Value;

    public static string NameOf(Reference link, Source source, Corpus corpus) => link.Id switch
    {
        Asserter.Unnamed => $"Unnamed ({Voice(source, corpus)})",
        Asserter.Unclear => $"Unclear who ({Voice(source, corpus)})",
        _ => corpus.Get<Entity>(link).Name,
    };

    /// <summary>The name of the first link of a citation's chain, or of the source if the chain is empty.</summary>
    public static string Of(Citation citation, Corpus corpus)
    {
        var source = corpus.Get<Source>(citation.Source);
        return citation.By.Count > 0 ? NameOf(citation.By[0], source, corpus) : Voice(source, corpus);
    }
}
