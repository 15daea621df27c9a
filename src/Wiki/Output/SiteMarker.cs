namespace Wiki.Output;

/// <summary>The file that every published site has, by which a later build recognises the folder as one that may be replaced.</summary>
internal static class SiteMarker
{
    public const string FileName = ".wiki-site";
}
