using Wiki.Model.Locations;
using Wiki.Model.Records;

namespace Wiki.Model.Queries.Speakers;

/// <summary>Finds whose words a claim is: the voices of the citations that support it.</summary>
public static class Voices
{
    /// <summary>Each once, in the order of the citations.</summary>
    public static IReadOnlyList<Voice> Of(Claim claim, Corpus corpus) => corpus.VoicesOf(claim);

    internal static IReadOnlyList<Voice> Find(Claim claim, Corpus corpus) =>
        [.. claim.Citations.Where(citation => citation.Supports).Select(citation => Of(citation, corpus)).Distinct()];

    public static Voice Of(Citation citation, Corpus corpus)
    {
        var source = corpus.Get<Source>(citation.Source);
        return new Voice(WithoutPublisher(citation.By, source), source);
    }

    /// <summary>All voices of a claim in one line.</summary>
    public static string WordsOf(Claim claim, Corpus corpus) => corpus.VoiceLineOf(claim);

    /// <summary>The statement with all its voices before it.</summary>
    public static string Statement(Claim claim, Corpus corpus) => $"{WordsOf(claim, corpus)}: {claim.Name}";

    /// <summary>The same as a title, without a statement that is graphic.</summary>
    public static string Title(Claim claim, Corpus corpus) => $"{WordsOf(claim, corpus)}: {claim.NameInLists}";

    /// <summary>The distinct ids of the sources that support a claim.</summary>
    public static IReadOnlyList<string> SourcesOf(Claim claim)
    {
        var sources = new List<string>();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var citation in claim.Citations)
        {
            if (citation.Supports && seen.Add(citation.Source.Id))
                sources.Add(citation.Source.Id);
        }

        return sources;
    }

    /// <summary>The name of the publisher, or our label if the source names none.</summary>
    public static string PublisherOf(Source source, Corpus corpus) =>
        source.Publisher is { } publisher ? corpus.Find(publisher.Id)?.Name ?? publisher.Id : source.Label.Value;

    /// <summary>A publisher at the end of a chain is the source itself.</summary>
    private static IReadOnlyList<Reference> WithoutPublisher(IReadOnlyList<Reference> chain, Source source) =>
        chain is [.., var last] && last.Id == source.Publisher?.Id ? [.. chain.SkipLast(1)] : chain;
}
