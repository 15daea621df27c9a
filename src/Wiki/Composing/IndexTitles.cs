namespace Wiki.Composing;

/// <summary>The titles of the indexes.</summary>
internal static class IndexTitles
{
    public static string Of(RecordKind kind) => kind == RecordKind.Entity ? "Entities" : $"{OfOne(kind)}s";

    /// <summary>The title beside a number of records.</summary>
    public static string Of(RecordKind kind, int count) => count == 1 ? OfOne(kind) : Of(kind);

    public static string Capitalized(string word) => $"{char.ToUpperInvariant(word[0])}{word[1..]}";

    private static string OfOne(RecordKind kind) => Capitalized(kind.Word());
}
