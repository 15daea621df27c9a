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
    [InlineData("22\n   <b> 133</b>\n<br> 140 <pre>a  b\nc</pre>", "22 133 \n140|a  b\nc")]
    [InlineData("a<x-y>b</x-y>c&shy;d", "abc\u00add")]
    [InlineData("<select><option>a<option>b</select>", "a|b")]
    [InlineData("<audio>no</audio><meter>no</meter><math><annotation>no</annotation></math>yes", "yes")]
    public void VisibleWordsAreReadByBlocks(string html, string blocks) => Assert.Equal(blocks, Blocks(Encoding.UTF8.GetBytes(html)));

    /// <summary>What a browser shows apart from a number is no digit of it.</summary>
    [Theory]
    [InlineData("133<sup>1</sup> dead", "133¹ dead")]
    [InlineData("133<sup><a href='#fn'>12</a></sup>, 10<sup>-3</sup>", "133¹², 10⁻³")]
    [InlineData("133<sup>[1]</sup> x<sup>۱</sup>", "133[1] x[۱]")]
    [InlineData("CO<sub>2</sub> 19<sup>th</sup> 1<sup>er</sup>", "CO₂ 19th 1er")]
    [InlineData("2<sup>1</sup>/<sub>2</sub> 5<sup>7</sup>&frasl;<sub>13</sub>", "2½ 5⁷⁄₁₃")]
    [InlineData("133<span style='Vertical-Align: super'>1</span>", "133¹")]
    [InlineData("<math><msup><mn>10</mn><mn>3</mn></msup><msub><mi>x</mi><mn>1</mn></msub></math>", "10³x₁")]
    [InlineData("<math><mfrac><mn>3</mn><mn>4</mn></mfrac></math>", "3/4")]
    [InlineData("<del>133</del><ins>137</ins> <s>x</s>y", "133 / 137 xy")]
    public void NumberKeepsItsDigitsToItself(string html, string words) =>
        Assert.Equal(words, Blocks(Encoding.UTF8.GetBytes($"<meta charset=utf-8>{html}")));

    [Theory]
    [InlineData("<q>the lamp</q> <q>a <q>b</q></q>", "“the lamp” “a ‘b’”")]
    [InlineData("<ruby>字<rt>じ</rt></ruby><ruby>日<rp>(</rp><rt>ひ</rt><rp>)</rp></ruby><rt></rt>", "字(じ)日(ひ)")]
    [InlineData("<ol start=14><li><p>one</p><li>two<ol type=a><li>three</ol><li value=20>four</ol>", "14. one|15. two|a. three|20. four")]
    [InlineData("<ol reversed type=I><li>a<li>b<li>c<li>d</ol>", "IV. a|III. b|II. c|I. d")]
    [InlineData("<ol start=27 type=A><li>a</ol><ol style='list-style: none'><li>b</ol><ul><li>c</ul>", "AA. a|b|c")]
    public void WhatABrowserAddsIsRead(string html, string words) =>
        Assert.Equal(words, Blocks(Encoding.UTF8.GetBytes($"<meta charset=utf-8>{html}")));

    [Fact]
    public void EncodingThatAPageNamesIsUsed() =>
        Assert.Equal(
            "Москва",
            Blocks([.. "<meta charset=windows-1251><p>"u8, 0xCC, 0xEE, 0xF1, 0xEA, 0xE2, 0xE0])
        );

    [Fact]
    public void PageInUtf8IsReadAsSuch() =>
        Assert.Equal("„Straße“", Blocks(Encoding.UTF8.GetBytes("<meta charset=iso-8859-1><p>„Straße“")));

    [Theory]
    [InlineData("<p>caf\u00e9 \u0093x\u0094 \u0096", "café “x” –")]
    [InlineData("<meta charset=utf-8><p>caf\u00e9 x", "caf\uFFFD x")]
    public void PageWithoutEncodingIsReadAsBrowsersDo(string html, string words) =>
        Assert.Equal(words, Blocks(Encoding.Latin1.GetBytes(html)));

    [Theory]
    [InlineData("<form><h1>One</h1><p>$</form>", "#One|$")]
    [InlineData("<article><p>$<form><p>Sign up for our letters to readers</form></article>", "$")]
    [InlineData("<article><div>$</div></article><article><p>Of another day</article>", "$")]
    [InlineData("<article><p>$</article><form>Search<input></form><ul><li><a>Another page and its name</a></ul>", "$")]
    public void ArticleHasMostOfTheSentences(string html, string words)
    {
        const string Sentences = "The lamp was lit again. Nobody in the town knows who did it.";
        var bytes = Encoding.UTF8.GetBytes(html.Replace("$", Sentences, StringComparison.Ordinal));
        Assert.Equal(words.Replace("$", Sentences, StringComparison.Ordinal), Blocks(HtmlText.ReadArticle(bytes)));
    }

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

    private static string Blocks(byte[] html) => Blocks(HtmlText.Read(html));

    private static string Blocks(ReceivedText text) =>
        string.Join('|', text.Blocks.Select(block => new string('#', block.Level) + block.Words.Trim()));
}
