using System.Text;
using System.Text.RegularExpressions;
using Wiki.Bibliography;
using Xunit;

namespace Wiki.Tests.Bibliography;

/// <summary>What Zotero's translator of COinS reads of a page.</summary>
public sealed partial class ContextObjectTests
{
    private static readonly CitableWork Report = new()
    {
        Id = "gazette-2021",
        Title = "A & B = 100 %\nof “it” + more",
        Kind = SourceKind.NewsReport,
        Authors = ["Ida Berg", "Jan Ås"],
        Container = "The Gazette",
        Issued = Edtf.TryParse("2021-05", out var date, out _) ? date : null,
        Address = "https://gazette.example/a?b=c&d=e",
        Language = "en",
    };

    [Fact]
    public void AReportIsReadKeyByKey() =>
        Assert.Equal(
            [
                ("ctx_ver", "Z39.88-2004"),
                ("rft_val_fmt", "info:ofi/fmt:kev:mtx:dc"),
                ("rft.type", "newspaperArticle"),
                ("rft.title", "A & B = 100 % of “it” + more"),
                ("rft.creator", "Ida Berg"),
                ("rft.creator", "Jan Ås"),
                ("rft.source", "The Gazette"),
                ("rft.date", "2021-05"),
                ("rft.language", "en"),
                ("rft.identifier", "https://gazette.example/a?b=c&d=e"),
            ],
            Pairs(ContextObject.Of(Report)!)
        );

    [Theory]
    [InlineData(SourceKind.Post, "rft.source")]
    [InlineData(SourceKind.Study, "rft.publisher")]
    [InlineData(SourceKind.CourtDocument, "rft.publisher")]
    public void OutletContainsOrPublishesTheWork(SourceKind kind, string key) =>
        Assert.Contains((key, "The Gazette"), Pairs(ContextObject.Of(Report with { Kind = kind })!));

    [Fact]
    public void WorkWithoutFullAddressHasNoContextObject() =>
        Assert.Null(ContextObject.Of(Report with { Address = "sources/a.html" }));

    [Theory]
    [InlineData("sources/varra-gazette-2019-05-14.html", "newspaperArticle")]
    [InlineData("claims/storm-opened-crack.html", "webpage")]
    [InlineData("topics/repair.html", null)]
    public void ReportsAndClaimsHaveOneOnTheirPages(string path, string? type)
    {
        var page = Encoding.UTF8.GetString(Sites.ValidSiteTests.Files.Single(file => file.Path == path).Bytes);
        var found = Coins().Matches(page).Select(match => System.Net.WebUtility.HtmlDecode(match.Groups["pairs"].Value));
        Assert.Equal(
            type is null ? [] : [type],
            found.Select(pairs => Pairs(pairs).Single(pair => pair.Key == "rft.type").Value)
        );
    }

    /// <summary>As the translator does: cut at the signs, then decode.</summary>
    private static IEnumerable<(string Key, string Value)> Pairs(string contextObject) =>
        contextObject.Split('&').Select(pair => pair.Split('=')).Select(pair => (pair[0], Uri.UnescapeDataString(pair[1])));

    [GeneratedRegex("<span class=\"Z3988\" title=\"(?<pairs>[^\"]*)\"", RegexOptions.ExplicitCapture)]
    private static partial Regex Coins();
}
