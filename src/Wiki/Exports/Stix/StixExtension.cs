using Wiki.Exports.Stix.Objects;
using Wiki.Output.Json;

namespace Wiki.Exports.Stix;

/// <summary>
/// Gives notes what the standard has no property for, as section 7.3 requires: whose words a claim is, link by link.
/// </summary>
internal static class StixExtension
{
    /// <summary>To be raised with every change of the properties.</summary>
    private const string Version = "1.0.0";

    private const string Schema = "The property 'citations' is a list with one object for each quote that the note "
        + "rests on. 'source_ref' is the id of the report; 'asserted_by' the name of who says it; 'relayed_by' the "
        + "names of those who passed it on, in order, left out where there are none; 'published_in' the name of the "
        + "report; 'stance' one of 'supports', 'disputes' and 'qualifies'; 'quote' the exact words, a text for each "
        + "part of the quote, between which words of the report are left out.";

    public static StixObject Define(StixScope stix) => stix.Sign(
        stix.Extension,
        StixDays.Undated,
        new StixExtensionDefinition
        {
            Name = "Citations",
            Description = "Whose words a note is: who says it, through whom, in which report and in which words.",
            Schema = Schema,
            Version = Version,
        }
    );

    public static IReadOnlyDictionary<string, StixCitations> Of(Claim claim, StixScope stix) =>
        new Dictionary<string, StixCitations>(StringComparer.Ordinal)
        {
            [stix.Extension] = new() { Citations = claim.Citations.ConvertAll(citation => Of(citation, stix)) },
        };

    private static StixCitation Of(Citation citation, StixScope stix)
    {
        var voice = Voices.Of(citation, stix.Corpus);
        return new StixCitation
        {
            SourceRef = stix.IdOf(voice.Source)!,
            AssertedBy = voice.AssertedBy(stix.Corpus),
            RelayedBy = voice.RelayedBy(stix.Corpus).NullIfEmpty(),
            PublishedIn = voice.PublishedIn,
            Stance = citation.Stance.Word(),
            Quote = citation.Quote.Parts.ConvertAll(part => QuoteText.Normalize(part.Value)),
        };
    }
}
