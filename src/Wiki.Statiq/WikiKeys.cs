namespace Wiki.Statiq;

/// <summary>The settings of the wiki, and the metadata of the documents that are pages of records.</summary>
public static class WikiKeys
{
    /// <summary>Setting: the content folder, from the root of the site; <c>content</c> if it is not set.</summary>
    public const string Content = "WikiContent";

    /// <summary>Setting: the folder of the wiki in the output; if it is not set, the wiki is the whole site.</summary>
    public const string Folder = "WikiFolder";

    /// <summary>Metadata: the id of the record.</summary>
    public const string Id = "WikiId";

    /// <summary>Metadata: the kind of the record, such as <c>claim</c>.</summary>
    public const string Kind = "WikiKind";

    internal static NormalizedPath ContentOf(IReadOnlySettings settings) => settings.GetPath(Content, "content");

    internal static NormalizedPath FolderOf(IReadOnlySettings settings) => settings.GetPath(Folder, "");
}
