using Wiki.Reading.Keys;

namespace Wiki.Reading.Records;

/// <summary>Reads whether a record is a draft.</summary>
internal static class DraftKey
{
    public static bool Read(Fields fields) => fields.IsTrue("draft");
}
