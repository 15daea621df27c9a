namespace Wiki.Composing;

/// <summary>The titles of the indexes.</summary>
internal static class IndexTitles
{
    public static string Of(RecordKind kind) =>
        kind == RecordKind.Entity ? "Entities" : $"{char.ToUpperInvariant(kind.Word()[0])}{kind.Word()[1..]}s";
}
