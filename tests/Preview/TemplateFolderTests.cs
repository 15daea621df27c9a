using Wiki.Output;
using Wiki.Preview;
using Xunit;

namespace Wiki.Tests.Preview;

public sealed class TemplateFolderTests
{
    [Fact]
    public void CheckoutHasTheCompiledAssets()
    {
        var found = TemplateFolder.Find(AppContext.BaseDirectory)!.Read();
        Assert.Equal(PublishedAsset.All.Select(asset => asset.Path), found.Select(asset => asset.Path));
    }

    [Fact]
    public void NoFolderIsFoundOutsideOfACheckout()
    {
        using var folder = new TemporaryFolder();
        Assert.Null(TemplateFolder.Find(folder.Root));
    }

    [Fact]
    public async Task ChangedStyleIsReadAndIsNotStale()
    {
        using var folder = Checkout();
        var templates = new TemplateFolder(folder.At("templates"));
        folder.Write("templates/assets/wiki.css", "a { color: red }");
        await templates.Next(TestContext.Current.CancellationToken);
        Assert.False(templates.IsStale);
        Assert.Contains(templates.Read(), asset => asset.Bytes.AsSpan().SequenceEqual("a { color: red }"u8));
    }

    [Fact]
    public async Task ChangedTemplateIsStale()
    {
        using var folder = Checkout();
        var templates = new TemplateFolder(folder.At("templates"));
        folder.Write("templates/Layout/Head.razor", "<title>other</title>");
        await templates.Next(TestContext.Current.CancellationToken);
        Assert.True(templates.IsStale);
    }

    private static TemporaryFolder Checkout()
    {
        var folder = new TemporaryFolder();
        folder.Write("templates/Layout/Head.razor", "<title/>");
        folder.Write("templates/assets/wiki.css", "a {}");
        return folder;
    }
}
