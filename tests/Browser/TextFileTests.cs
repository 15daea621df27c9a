using System.Net;
using System.Net.Sockets;
using Microsoft.Playwright;
using Wiki.Build;
using Wiki.Output.Headers;
using Xunit;
using Header = Wiki.Output.Headers.Header;

namespace Wiki.Tests.Browser;

/// <summary>
/// Texts with hostile letters, opened by themselves: a text cannot escape its letters, so it is for the host to say that
/// it is one.
/// </summary>
public sealed class TextFileTests(PublishedSite site) : BrowserTests(site)
{
    private const string Script = "<script>parent.ran=1</script><img src=x onerror=parent.ran=1>";

    /// <summary>Files whose first letters are of the format, and not of anybody's text.</summary>
    private static readonly IReadOnlyList<string> WithLead =
    [
        "data/claims.csv",
        "data/citations.csv",
        "data/references.bib",
        "data/references.ris",
        "data/references.json",
        "data/annotations.jsonld",
        "data/stix.json",
        "data/wiki.json",
        "claims/hostile-claim.json",
        "data/verify/hostile.js",
        "llms.txt",
    ];

    /// <summary>Files that begin with the first letters of a report.</summary>
    private static readonly IReadOnlyList<string> Reports =
    [
        "sources/hostile.txt", "sources/sealed/hostile.txt", "sources/received/hostile.vtt.txt",
    ];

    [Fact]
    public Task TypesByTheirEndingsRunNothing() =>
        AssertRuns(false, [.. WithLead, .. Reports], path => [SiteHeaders.TypeOf(path)]);

    [Fact]
    public Task PolicyOfTheFilesForHostsRunsNothing() =>
        AssertRuns(
            false,
            [.. WithLead, .. Reports],
            _ => [.. SiteHeaders.Everywhere, new Header("Content-Type", "text/html; charset=utf-8")]
        );

    [Fact]
    public Task NoTypeAndNoSniffingRunNothing() =>
        AssertRuns(false, [.. WithLead, .. Reports], _ => [new Header("X-Content-Type-Options", "nosniff")]);

    /// <summary>A browser guesses the type by the first letters.</summary>
    [Fact]
    public Task FilesWithoutTypeRunNoScript() => AssertRuns(false, WithLead, _ => []);

    /// <summary>What no file can prevent, and why the README says what a host has to send.</summary>
    [Fact]
    public Task TextSentAsAPageRuns() =>
        AssertRuns(true, Reports, _ => [new Header("Content-Type", "text/html; charset=utf-8")]);

    private async Task AssertRuns(bool expected, IReadOnlyList<string> paths, Func<string, IEnumerable<Header>> headers)
    {
        using var folder = new TemporaryFolder();
        Publish(folder);
        using var host = new BareHost(folder.At("site"), FreePort(), headers);
        await using var visit = await PageVisit.Open(Site.Browser, host.Address);
        foreach (var path in paths)
        {
            Assert.True(File.Exists(folder.At($"site/{path}")), path);
            Assert.Equal((path, expected), (path, await Runs(visit.Page, host.Address + path)));
        }
    }

    /// <summary>A file that the browser saves is not shown, and runs nothing.</summary>
    private static async Task<bool> Runs(IPage page, string address)
    {
        await page.GotoAsync("about:blank");
        try
        {
            await page.GotoAsync(address);
        }
        catch (PlaywrightException exception) when (exception.Message.Contains("Download", StringComparison.Ordinal)
            || exception.Message.Contains("ERR_ABORTED", StringComparison.Ordinal))
        {
            return false;
        }

        await page.WaitForTimeoutAsync(100);
        return await page.EvaluateAsync<int?>("window.ran ?? null") is not null;
    }

    /// <summary>A wiki with a report, received as subtitles, whose every line is a script.</summary>
    private static void Publish(TemporaryFolder folder)
    {
        using var site = new TinySite();
        var report = $"{Script} it said in 2021.\n";
        // Tags in a cue are none of its words; escaped ones are.
        var received = $"WEBVTT\n\n00:01.000 --> 00:02.000\n{Script}\n\n00:02.000 --> 00:03.000\n"
            + $"{WebUtility.HtmlEncode(Script)} it said in 2021.\n";
        site.With("sources/received/hostile.vtt", received);
        site.WithSource(
            "hostile",
            $"label: 'Hostile {Script}'\nshort: Hostile\nbadge: HO\nkind: broadcast\npublished: 2021\n"
                + "published-basis:\n  - quote: it said in 2021.\n    resolved: As said.\nlanguage: en\n"
                + $"received:\n  file: hostile.vtt\n  sha256: {Wiki.Output.Sha256.Hex(System.Text.Encoding.UTF8.GetBytes(received))}",
            report
        );
        site.With(
            "claims/hostile-claim.md",
            $"---\nstatement: 'It says {Script} so.'\nkind: stated-fact\ntopics:\n  - bridge\ncitations:\n"
                + $"  - source: hostile\n    quote: '{Script} it said in 2021'\n---\n"
        );
        Assert.DoesNotContain(
            SiteBuild.Build(site.Content, folder.At("site"), new BuildProgress()).Problems,
            problem => problem.IsError
        );
    }

    private static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }
}
