namespace Wiki.Output;

/// <summary>The file in every published site by which a later build recognises a folder that it may replace.</summary>
internal static class SiteMarker
{
    public const string FileName = ".wiki-site";

    /// <summary>It is empty, or one line end where a host writes no empty file.</summary>
    /// <param name="path">The path of a file of the site.</param>
    /// <param name="length">Its length in bytes.</param>
    public static bool Is(string path, long length) => path == FileName && length <= 1;
}
