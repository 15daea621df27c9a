using System.Text.RegularExpressions;
using Wiki.Output.Json;

namespace Wiki.Verifying.Published;

/// <summary>
/// What a page says below a quote: who says it, in which source, of which day, its stance and its note.
/// </summary>
internal static partial class ShippedOrigins
{
    /// <summary>In full, as on the page of a claim and in a dossier; a source can be dated by its name.</summary>
    public static bool IsOf(string shown, CitationJson citation, SourceJson source)
    {
        var start = $"{ShippedVoices.Of(citation)} {source.Label}";
        var note = citation.Note is { } words ? $"Note: {words}" : "";
        var (published, stance) = (source.Published.Words, ShippedTerms.LabelOf<Stance>(citation.Stance));
        return Is(
            shown,
            [
                $"{start} {Disagreement(citation)} {note}",
                $"{start} published {published} {Disagreement(citation)} {note}",
                $"{start} {published} {stance} {ShippedTerms.LabelOf<Verdict>(citation.Verdict)}",
            ]);
    }

    /// <summary>
    /// Below a quote that is shown without the sentences around it: who says it or its source, and the date.
    /// </summary>
    public static bool IsOfBrief(string shown, CitationJson citation, SourceJson source) =>
        Is(
            shown,
            [
                $"{ShippedVoices.Of(citation)} {source.Published.Words} {Disagreement(citation)}",
                $"{source.Label} {source.Published.Words}",
                source.Label,
            ]);

    private static bool Is(string shown, IEnumerable<string> expected)
    {
        var letters = Letters.Of(TimeOfWords().Replace(shown, ""));
        return expected.Any(words => ShippedVoices.AreSame(letters, Letters.Of(words)));
    }

    private static string Disagreement(CitationJson citation) =>
        ShippedVoices.IsSupporting(citation) ? "" : ShippedTerms.LabelOf<Stance>(citation.Stance);

    /// <summary>The place of words in a recording.</summary>
    [GeneratedRegex(", at [0-9:]+")]
    private static partial Regex TimeOfWords();
}
