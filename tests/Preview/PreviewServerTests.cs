using Wiki.Output.Headers;
using Xunit;

namespace Wiki.Tests.Preview;

/// <summary>What a preview answers over a socket, to friends and to others.</summary>
public sealed class PreviewServerTests(PreviewFixture fixture) : IClassFixture<PreviewFixture>
{
    private static readonly string[] WaysOut =
    [
        "/../../../../../..",
        "/%2e%2e/%2e%2e/%2e%2e/%2e%2e",
        "/..%2f..%2f..%2f..",
        "/..%5c..%5c..%5c..",
        "/%252e%252e/%252e%252e",
        "/claims/../../..",
        "/....//....//....",
        "/%c0%ae%c0%ae",
        "//",
        "/.",
        "/%00",
        "",
    ];

    private static readonly string[] NoPages =
    [
        "/etc/passwd",
        "/content/site.yaml",
        "/sources/gazette-2021.md",
        "/.git/config",
        "/Wiki.dll",
    ];

    private readonly RunningPreview _preview = fixture.Preview;

    [Theory]
    [InlineData("/", "<title>The bridge of Lindholm", "text/html; charset=utf-8")]
    [InlineData("/index.html", "<title>The bridge of Lindholm", "text/html; charset=utf-8")]
    [InlineData("/claims/", "<title>Claims", "text/html; charset=utf-8")]
    [InlineData("/claims/crossing.html?x=1", "<title>The Gazette: The ferry made", "text/html; charset=utf-8")]
    [InlineData("/data/wiki.json", "\"crossing\"", "application/json")]
    [InlineData("/data/cards/set.js", "wiki.receive(", "text/javascript; charset=utf-8")]
    [InlineData("/data/search/our.js", "wiki.receive(", "text/javascript; charset=utf-8")]
    [InlineData("/data/verify/gazette-2021.js", "wiki.receive(", "text/javascript; charset=utf-8")]
    [InlineData("/_preview/x/reload.js", "EventSource", "text/javascript; charset=utf-8")]
    public async Task WhatThePublishedSiteWillContainIsServed(string target, string words, string type)
    {
        var answer = await _preview.Request(target);
        Assert.StartsWith("HTTP/1.1 200 OK\r\n", answer, StringComparison.Ordinal);
        Assert.Contains(words, answer, StringComparison.Ordinal);
        Assert.Contains($"\r\nContent-Type: {type}\r\n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManifestIsThatOfABuild()
    {
        using var site = new TinySite();
        var built = site.Check().Files.Single(file => file.Path == Wiki.Output.DataFormats.Manifest.Path);
        var answer = await _preview.Request("/data/manifest.json");
        Assert.EndsWith(System.Text.Encoding.UTF8.GetString(built.Bytes), answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/")]
    [InlineData("/nowhere")]
    [InlineData("/_preview/changes")]
    [InlineData("/data/wiki.json")]
    public async Task ResponsesForbidOtherOriginsAndCaching(string target)
    {
        var answer = await _preview.Request(target);
        foreach (var header in SiteHeaders.Everywhere.Append(new Header("Cache-Control", "no-store")))
            Assert.Contains($"\r\n{header.Name}: {header.Value}\r\n", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\r\nServer:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("\r\nAccess-Control", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/claims/two.html")]
    [InlineData("/Claims/crossing.html")]
    [InlineData("/claims")]
    [InlineData("/index.html/")]
    [InlineData("/claims%2fcrossing.html")]
    [InlineData("/_preview/")]
    public async Task AnUnknownPathIsThePageNotFound(string target)
    {
        var answer = await _preview.Request(target);
        Assert.StartsWith("HTTP/1.1 404 Not Found\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("<h1>Page not found</h1>", answer, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Spellings))]
    public async Task NoSpellingLeadsOutOfTheSite(string target)
    {
        var answer = await _preview.Request(target);
        Assert.Matches(@"\AHTTP/1\.1 (404 Not Found|400 Bad Request)\r\n", answer);
        Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("last crossing on Sunday", answer, StringComparison.Ordinal);
    }

    /// <summary>
    /// Ways out of a folder, in front of files that are there on most machines and of our own that are no page.
    /// </summary>
    public static IEnumerable<TheoryDataRow<string>> Spellings() =>
        from way in WaysOut
        from file in NoPages
        select new TheoryDataRow<string>(way + file);

    [Theory]
    [InlineData("etc/passwd")]
    [InlineData("/claims/crossing.html\0")]
    [InlineData("/claims/crossing.html%00.js")]
    [InlineData("http://example.org/")]
    [InlineData("http://example.org/claims/crossing.html")]
    [InlineData("*")]
    [InlineData("file:///etc/passwd")]
    public async Task ATargetOfAnotherFormIsNoPage(string target) =>
        Assert.Matches(@"\AHTTP/1\.1 4(04|00|05|21) ", await _preview.Request(target));

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("OPTIONS")]
    [InlineData("TRACE")]
    public async Task AnythingButReadingIsNotAllowed(string method)
    {
        foreach (var target in new[] { "/", "/_preview/changes" })
            Assert.StartsWith(
                "HTTP/1.1 405 ",
                await _preview.Request(target, method, "Sec-Fetch-Site: same-origin"),
                StringComparison.Ordinal
            );
    }

    [Fact]
    public async Task AHeadHasNoBody()
    {
        var answer = await _preview.Request("/", "HEAD");
        Assert.StartsWith("HTTP/1.1 200 OK\r\n", answer, StringComparison.Ordinal);
        Assert.Matches(@"\r\nContent-Length: [1-9]\d+\r\n", answer);
        Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("cross-site", null)]
    [InlineData("same-site", null)]
    [InlineData("none", null)]
    [InlineData(null, null)]
    [InlineData("same-origin", "http://example.org")]
    [InlineData("same-origin", "null")]
    [InlineData("same-origin", "http://127.0.0.1")]
    public async Task OnlyOurOwnPagesHearOfChanges(string? site, string? origin)
    {
        string[] headers =
        [
            .. new[]
            {
                site is null ? null : $"Sec-Fetch-Site: {site}",
                origin is null ? null : $"Origin: {origin}",
            }.OfType<string>(),
        ];
        Assert.StartsWith(
            "HTTP/1.1 403 ",
            await _preview.Request("/_preview/changes", "GET", headers),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("http://example.org")]
    [InlineData("http://127.0.0.1")]
    [InlineData("null")]
    public async Task ScriptsOfOtherOriginsAreNotAnswered(string origin) =>
        Assert.StartsWith(
            "HTTP/1.1 403 ", await _preview.Request("/index.html", "GET", $"Origin: {origin}"), StringComparison.Ordinal);

    [Theory]
    [InlineData("cross-site")]
    [InlineData("same-site")]
    public async Task OtherSitesMayLinkButNotEmbed(string site)
    {
        Assert.StartsWith(
            "HTTP/1.1 403 ",
            await _preview.Request("/data/cards/set.js", "GET", $"Sec-Fetch-Site: {site}", "Sec-Fetch-Mode: no-cors"),
            StringComparison.Ordinal
        );
        Assert.StartsWith(
            "HTTP/1.1 200 ",
            await _preview.Request("/index.html", "GET", $"Sec-Fetch-Site: {site}", "Sec-Fetch-Mode: navigate"),
            StringComparison.Ordinal
        );
    }
}
