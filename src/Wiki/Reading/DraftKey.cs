using Wiki.Reading.Keys;

namespace Wiki.Reading;

/// <summary>Reads whether a record is a draft.</summary>
internal static class DraftKey
{
    public static bool Read(Fields fields) => fields.Formatted("draft", ValueFormats.TrueOrFalse)?.Value == "true";
}
