using Wiki.Comparing;
using Wiki.Output;
using Wiki.Output.Json;

namespace Wiki.Tests.Comparing;

/// <summary>The state of a site as its wiki.json publishes it.</summary>
internal static class PublishedState
{
    public static WikiJson Of(TinySite site)
    {
        using var folder = new TemporaryFolder();
        var result = site.Check();
        Assert.Empty(result.Problems);
        var published = result.Files.First(file => file.Path == DataFormats.Wiki.Path);
        return WikiState.Read(folder.Write("wiki.json", published.Bytes))!;
    }
}
