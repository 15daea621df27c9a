namespace Wiki.Reading.Files;

/// <summary>Temporary files of editors, operating systems and version control, which are ignored.</summary>
internal static class EditorTemporaryFiles
{
    private static readonly string[] Endings = ["~", ".swp", ".swo", ".bak", ".orig", ".rej", ".tmp"];

    private static readonly HashSet<string> Names = new(StringComparer.OrdinalIgnoreCase)
    {
        "4913", "Thumbs.db", "desktop.ini",
    };

    /// <summary>Whether a file of a hidden name would be a record under another; programs hide none of these.</summary>
    public static bool IsHiddenRecord(string name) =>
        name.EndsWith(".md", StringComparison.Ordinal)
        && name[0] == '.'
        && !name.StartsWith(".#", StringComparison.Ordinal)
        && !name.StartsWith("._", StringComparison.Ordinal);

    public static bool Is(string name) =>
        name[0] is '.' or '#'
        || Names.Contains(name)
        || Array.Exists(Endings, ending => name.EndsWith(ending, StringComparison.Ordinal));
}
