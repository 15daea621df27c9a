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
        var (published, stance) = (source.Published.Words, Label<Stance>(citation.Stance));
        return Is(
            shown,
            [
                $"{start} {Disagreement(citation)} {note}",
                $"{start} published {published} {Disagreement(citation)} {note}",
                $"{start} {published} {stance} {Label<Verdict>(citation.Verdict)}",
            ]);
    }

    /// <summary>Below words without their context: the voice or the source alone, and the day.</summary>
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
        citation.Stance == Stance.Supports.Word() ? "" : Label<Stance>(citation.Stance);

    private static string Label<T>(string word) where T : struct, Enum => Vocabulary.Find<T>(word)?.Label ?? word;

    /// <summary>The place of words in a recording.</summary>
    [GeneratedRegex(", at [0-9:]+")]
    private static partial Regex TimeOfWords();
}
