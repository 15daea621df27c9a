namespace Wiki.Limits;

/// <summary>How files of a folder are enumerated: links are never followed, as they may lead out of it.</summary>
internal static class WithinFolder
{
    /// <summary>The files of the folder itself.</summary>
    public static EnumerationOptions Itself { get; } = new() { AttributesToSkip = FileAttributes.ReparsePoint };

    /// <summary>Those of the folders in it, too.</summary>
    public static EnumerationOptions AllFolders { get; } = new()
    {
        RecurseSubdirectories = true,
        AttributesToSkip = FileAttributes.ReparsePoint,
    };
}
