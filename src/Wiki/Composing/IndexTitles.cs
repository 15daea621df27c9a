namespace Wiki.Composing;

/// <summary>The titles of the indexes and of the groups in them.</summary>
internal static class IndexTitles
{
    public static string Of(RecordKind kind) => kind == RecordKind.Entity ? "Entities" : $"{OfOne(kind)}s";

    /// <summary>The title beside a number of records.</summary>
    public static string Of(RecordKind kind, int count) => count == 1 ? OfOne(kind) : Of(kind);

    /// <summary>The heading of several entities of a kind.</summary>
    public static string Of(EntityKind kind) => kind switch
    {
        EntityKind.Person => "People",
        EntityKind.Community => "Communities",
        EntityKind.StateBody => "State bodies",
        _ => $"{FirstLetter.InUpperCase(kind.Label())}s",
    };

    private static string OfOne(RecordKind kind) => FirstLetter.InUpperCase(kind.Word());
}
