using System.Text;
using Wiki.Receiving;
using Xunit;

namespace Wiki.Tests.Receiving;

public sealed class HtmlTextTests
{
    [Theory]
    [InlineData("<p>One <b>two</b>three</p><p>four", "One twothree|four")]
    [InlineData("<h1>One</h1>two<h2><a href='/'>Three</a></h2>", "#One|two|##Three")]
    [InlineData("one<br>two<br><br>three", "one\ntwo|three")]
    [InlineData("<table><tr><td>a<td>b<tr><td>c", "a|b|c")]
    [InlineData("<ul><li>a<li>b</ul>c", "a|b|c")]
    [InlineData("AT&amp;T &lt;b&gt; &#8212;", "AT&T <b> —")]
    [InlineData("<script>no()</script><style>a{}</style><noscript>no</noscript>yes<!-- no -->", "yes")]
    [InlineData("<template>no</template><svg><text>no</text></svg><p hidden>no</p><p style='color:red; display: none'>no</p>yes", "yes")]
    [InlineData("<title>no</title><body>yes", "yes")]
    [InlineData("a<x-y>b</x-y>c&shy;d", "abc\u00add")]
    [InlineData("<select><option>a<option>b</select>", "a|b")]
    public void VisibleWordsAreReadByBlocks(string html, string blocks) => Assert.Equal(blocks, Blocks(Encoding.UTF8.GetBytes(html)));

    [Fact]
    public void EncodingThatAPageNamesIsUsed() =>
        Assert.Equal(
            "Москва",
            Blocks([.. "<meta charset=windows-1251><p>"u8, 0xCC, 0xEE, 0xF1, 0xEA, 0xE2, 0xE0])
        );

    [Fact]
    public void DeeplyNestedElementsAreRead() => Assert.Equal("x", Blocks(Nested("<div>", 500)));

    [Theory]
    [InlineData("<div>")]
    [InlineData("<b>")]
    [InlineData("<table><tr><td>")]
    [InlineData("<x-y>")]
    public void ElementsNestedTooDeeplyAreRefused(string tags) =>
        Assert.Equal("its elements are nested more than 512 deep", HtmlText.Read(Nested(tags, 100_000)).Failure);

    private static byte[] Nested(string tags, int times) =>
        Encoding.UTF8.GetBytes($"{string.Concat(Enumerable.Repeat(tags, times))}x");

    private static string Blocks(byte[] html) =>
        string.Join('|', HtmlText.Read(html).Blocks.Select(block => new string('#', block.Level) + block.Words.Trim()));
}
