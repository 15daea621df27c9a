using Wiki.Composing;
using Wiki.Composing.Pages;
using Xunit;

namespace Wiki.Tests.Composing.Pages;

public sealed class SourcePagesTests
{
    [Theory]
    [InlineData("label: The Gazette, May 2021", false)]
    [InlineData("label: \"[May report]\"", true)]
    [InlineData("label: The Gazette, May 2021\ntitle: \"[Update] The ferry stops\"", false)]
    public void OnlyLabelsInBracketsAreOurNames(string name, bool isOurs)
    {
        using var site = new TinySite().WithChanged("sources/gazette-2021.md", "label: The Gazette, May 2021", name);
        var edition = site.EditAnyway();
        var source = edition.Corpus.Sources[0];
        Assert.Equal(isOurs, SourcePages.Of(source, new PageScope(edition, source.Route)).IsNamedByUs);
    }
}
