using System.Security.Cryptography;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using Xunit;

namespace Wiki.Tests.Composing.Pages;

/// <summary>A dossier contains everything that it needs.</summary>
public sealed class DossierPagesTests
{
    private static readonly IReadOnlyDictionary<string, XElement> Dossiers = FrozenCase.Dossiers.ToDictionary(
        file => file.Path,
        file => Read(file.Bytes),
        StringComparer.Ordinal
    );

    public static TheoryData<string> Topics => [.. FrozenCase.Corpus.Topics.Select(topic => topic.Id)];

    [Fact]
    public void EachTopicHasOneDossier() =>
        Assert.Equal(
            FrozenCase.Corpus.Topics.Select(topic => $"dossiers/{topic.Id}.html").Order(StringComparer.Ordinal),
            Dossiers.Keys.Order(StringComparer.Ordinal)
        );

    [Theory]
    [MemberData(nameof(Topics))]
    public void ItRequestsNoOtherFile(string topic) =>
        Assert.DoesNotContain(
            Dossier(topic).Descendants(),
            element =>
                element.Attribute("src") is not null
                || element.Name == "script"
                || (element.Name == "link" && element.Attribute("rel")?.Value != "canonical")
        );

    [Theory]
    [MemberData(nameof(Topics))]
    public void PolicyAllowsItsOneInlineStyle(string topic)
    {
        var style = Assert.Single(Dossier(topic).Descendants("style")).Value;
        var policy = Assert
            .Single(
                Dossier(topic).Descendants("meta"),
                meta => meta.Attribute("http-equiv")?.Value == "Content-Security-Policy"
            )
            .Attribute("content")!
            .Value;
        Assert.Contains(
            $"style-src 'sha256-{Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(style)))}';",
            policy,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void ClaimsCitedInProseAreShownWithWords(string id)
    {
        var topic = FrozenCase.Corpus.Topics.First(topic => topic.Id == id);
        var cited = topic.Body.Cited.Concat(topic.BottomLine.Cited);
        var claims = cited.Select(mark => FrozenCase.Corpus.Find(mark.Id)).OfType<Claim>();
        var marked = Dossier(id).Descendants("mark").Select(mark => mark.Value).ToHashSet(StringComparer.Ordinal);
        Assert.Empty(
            claims
                .SelectMany(claim => claim.Citations)
                .SelectMany(citation => citation.Quote.Parts)
                .Select(part => QuoteText.Normalize(part.Value))
                .Except(marked)
        );
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void DossierShowsTheSealsOfQuotedSources(string id)
    {
        var seals = Dossier(id).Descendants("code").Select(code => code.Value).ToList();
        Assert.NotEmpty(seals);
        Assert.Empty(seals.Except(FrozenCase.Corpus.Sources.Select(source => source.Seal.Value)));
    }

    [Theory]
    [MemberData(nameof(Topics))]
    public void ItsLinksWorkWhereverItIsCopied(string topic) =>
        Assert.All(
            Dossier(topic).Descendants("a").Select(link => link.Attribute("href")!.Value),
            href => Assert.Matches("^(#|https://)", href)
        );

    private static XElement Dossier(string topic) => Dossiers[$"dossiers/{topic}.html"];

    private static XElement Read(byte[] html)
    {
        using var reader = XmlReader.Create(
            new MemoryStream(html),
            new XmlReaderSettings { DtdProcessing = DtdProcessing.Ignore }
        );
        return XElement.Load(reader);
    }
}
