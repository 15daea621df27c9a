namespace Wiki.Output;

/// <summary>The file in every published site by which a later build recognises a folder that it may replace.</summary>
internal static class SiteMarker
{
    public const string FileName = ".wiki-site";
}
