using System.Buffers;
using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using Wiki.Output;
using Xunit;

namespace Wiki.Tests.Content;

/// <summary>A statement is never published under the first link of its chain without the rest.</summary>
public sealed partial class WhoseWordsTests
{
    private static readonly string[] Separators = [": ", ":", " ", ", ", "", ": \u201c"];

    private static readonly IReadOnlyList<Claim> Relayed =
    [
        .. Shipped.Corpus.Claims.Where(claim => Voices.Of(claim, Shipped.Corpus).Any(voice => !voice.IsOwn)),
    ];

    [Fact]
    public void NoFileNamesTheFirstSpeakerOnly()
    {
        var wrong = SearchValues.Create([.. Relayed.SelectMany(Wrong)], StringComparison.Ordinal);
        Assert.NotEmpty(Relayed);
        Assert.Empty(Shipped.Site.Files.Where(file => TextOf(file).AsSpan().ContainsAny(wrong)).Select(file => file.Path));
    }

    [Fact]
    public void EveryRelayedClaimIsPublishedWithItsChain()
    {
        var pages = Shipped.Site.Files.ToDictionary(file => file.Path, StringComparer.Ordinal);
        Assert.All(
            Relayed,
            claim =>
                Assert.Contains(
                    Normal(Voices.Statement(claim, Shipped.Corpus)),
                    TextOf(pages[claim.Route.Path]),
                    StringComparison.Ordinal
                )
        );
    }

    private static IEnumerable<string> Wrong(Claim claim) =>
        from voice in Voices.Of(claim, Shipped.Corpus)
        where !voice.IsOwn
        from separator in Separators
        select Normal($"{voice.AssertedBy(Shipped.Corpus)}{separator}{claim.Name}");

    private static string TextOf(SiteFile file)
    {
        var text = Encoding.UTF8.GetString(file.Bytes);
        return Normal(IsPage(file) ? WebUtility.HtmlDecode(Tag().Replace(text, "")) : text);
    }

    private static bool IsPage(SiteFile file) =>
        file.Path.EndsWith(".html", StringComparison.Ordinal) || file.Path.EndsWith(".atom", StringComparison.Ordinal);

    private static string Normal(string text) => Space().Replace(text, " ");

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Space();
}
