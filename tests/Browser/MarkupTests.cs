using System.Diagnostics;
using System.Text.Json;
using Xunit;

namespace Wiki.Tests.Browser;

/// <summary>The W3C's checker of HTML and CSS on the published pages.</summary>
public sealed class MarkupTests(PublishedSite site) : BrowserTests(site)
{
    private static readonly string Checker = Repository.At("tests/Browser/node_modules/vnu-jar/build/dist/vnu.jar");

    /// <summary>
    /// Errors and warnings count. What the checker only remarks does not: it remarks on each slash that makes a page
    /// XML.
    /// The pages come over http, because from disk the checker takes our own assets for somebody else's.
    /// </summary>
    [Fact]
    public async Task TheCheckerFindsNothingInAnyPage()
    {
        var isMissing = !File.Exists(Checker) && Environment.GetEnvironmentVariable("CI") != "true";
        Assert.SkipWhen(isMissing, "The W3C checker is not installed: run npm ci in tests/Browser, and have Java.");
        using var checker = Process.Start(
            new ProcessStartInfo(
                "java",
                [
                    "-Dnu.validator.servlet.allow-forbidden-hosts=true",
                    "-jar",
                    Checker,
                    "--format",
                    "json",
                    .. Site.Pages.Select(path => Site.Address("http", path)),
                ]
            )
            {
                RedirectStandardError = true,
            }
        )!;
        var errors = await checker.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
        using var json = JsonDocument.Parse(errors);
        var faults = json
            .RootElement.GetProperty("messages")
            .EnumerateArray()
            .Where(IsFault)
            .Select(message => $"{message.GetProperty("url")}: {message.GetProperty("message")}");
        Assert.Empty(faults);
    }

    private static bool IsFault(JsonElement message) =>
        (message.GetProperty("type").GetString() != "info" || message.TryGetProperty("subType", out _))
        && !IsMistaken(message.GetProperty("message").GetString()!);

    /// <summary>
    /// The checker takes a block of data for a script that runs, and compares no style with the hash in its policy.
    /// Browsers do, and EveryPageTests uses one.
    /// </summary>
    private static bool IsMistaken(string message) =>
        message.StartsWith("Inline script violates Content Security Policy", StringComparison.Ordinal)
        || message.StartsWith("Inline style violates Content Security Policy", StringComparison.Ordinal);
}
