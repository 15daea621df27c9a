using System.Text;
using Wiki.Receiving;
using Xunit;

namespace Wiki.Tests.Receiving;

public sealed class PageMetadataTests
{
    [Theory]
    [InlineData("<time datetime=2020-01-01>x</time><article><time datetime=2019-05-14>y</time></article>", "published=2019-05-14")]
    [InlineData("<meta name=date content=2019-13-45>", "")]
    [InlineData("<meta name=citation_author content=Osk><meta name=citation_author content=Ada>", "authors=Osk|authors=Ada")]
    [InlineData("<meta name=author content='https://a.example/osk'><p><a rel=author>Osk</a>", "authors=Osk")]
    [InlineData("<p itemprop=author><b itemprop=name>Osk</b> <b itemprop=jobTitle>Editor</b>", "authors=Osk")]
    public void ValuesOfElementsAreProposed(string html, string values) => Assert.Equal(values, Read(html));

    [Theory]
    [InlineData("{'headline':'A','author':[{'name':'Osk'},{'name':'Ada'}]}", "title=A|authors=Osk|authors=Ada")]
    [InlineData("{'@graph':[{'datePublished':'2001-01-01'},{'headline':'A','datePublished':'2019-05-14T23:30-05:00'}]}",
        "title=A|published=2019-05-14")]
    [InlineData("[{'headline':'A','inLanguage':'nb_NO','url':'https://a.example'}]", "title=A|language=nb-NO|url=https://a.example")]
    [InlineData("[[[]]]", "")]
    [InlineData("{'headline':{'name':[1]},'author':null,'datePublished':7}", "")]
    [InlineData("{'headline'", "")]
    public void LinkedDataOfTheArticleIsProposed(string json, string values) =>
        Assert.Equal(values, Read($"<script type='application/ld+json'>{json.Replace('\'', '"')}</script>"));

    private static string Read(string html) => string.Join(
        '|', PageMetadata.Read(Encoding.UTF8.GetBytes(html)).Select(value => $"{value.Key}={value.Value}"));
}
