using Wiki.Model.Locations;
using Wiki.Model.Records;

namespace Wiki.Model.Queries.Speakers;

/// <summary>Who makes a statement, through whom, and the source that printed it.</summary>
/// <param name="Chain">
/// From the one who said it to the one from whom the source has it; empty for the source's own voice.
/// </param>
/// <param name="Source">The source that printed it.</param>
public sealed record Voice(IReadOnlyList<Reference> Chain, Source Source)
{
    public bool IsOwn => Chain.Count == 0;

    /// <summary>The first link: the name of who says it.</summary>
    public string AssertedBy(Corpus corpus) => IsOwn ? Source.ShortName.Value : VoiceNames.First(Chain[0], corpus);

    /// <summary>The names of those who relayed it, in order; empty if the source has it from the first one.</summary>
    public IReadOnlyList<string> RelayedBy(Corpus corpus) =>
        Chain.Count < 2 ? [] : [.. Chain.Skip(1).Select(link => VoiceNames.First(link, corpus))];

    /// <summary>The last link: the name of the one from whom the source has it, or of the source that speaks.</summary>
    public string SpeakerIn(Corpus corpus) => IsOwn ? Source.ShortName.Value : VoiceNames.First(Chain[^1], corpus);

    public string PublishedIn => Source.ShortName.Value;

    /// <summary>The whole chain in words, such as "The council, according to Ida Berg, in The Gazette".</summary>
    public string Words(Corpus corpus) => corpus.WordsOf(this);

    /// <summary>The chain without the source; empty for the source's own voice.</summary>
    public string ChainWords(Corpus corpus) => VoiceWords.OfChain(Chain, corpus);

    public bool Equals(Voice? other) =>
        other is not null && Source == other.Source && SameChain(Chain, other.Chain);

    public override int GetHashCode() => Chain.Aggregate(Source.Id.GetHashCode(StringComparison.Ordinal), Combine);

    /// <summary>Whether two chains are the same people in the same order.</summary>
    internal static bool SameChain(IReadOnlyList<Reference> one, IReadOnlyList<Reference> other)
    {
        var index = 0;
        while (index < one.Count && index < other.Count && one[index].Id == other[index].Id)
            index++;
        return index == one.Count && index == other.Count;
    }

    private static int Combine(int hash, Reference link) => HashCode.Combine(hash, link.Id);
}
