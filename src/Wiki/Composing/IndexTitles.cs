namespace Wiki.Composing;

/// <summary>The titles of the indexes.</summary>
internal static class IndexTitles
{
    public static string Of(RecordKind kind) => kind == RecordKind.Entity ? "Entities" : $"{OfOne(kind)}s";

    /// <summary>The title beside a number of records.</summary>
    public static string Of(RecordKind kind, int count) => count == 1 ? OfOne(kind) : Of(kind);

    private static string OfOne(RecordKind kind) => FirstLetter.InUpperCase(kind.Word());
}
