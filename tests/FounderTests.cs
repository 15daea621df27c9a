using System.Net;
using System.Text.RegularExpressions;
using Wiki.Editing.Starting;
using Wiki.Problems;
using Wiki.Tests.Commands;
using Xunit;

namespace Wiki.Tests;

/// <summary>The guide for founders of a wiki does what it says, command by command.</summary>
[Collection(ProgramRun.Turns)]
public sealed partial class FounderTests : IDisposable
{
    private const string Program = "dotnet run --project src/Wiki -- ";

    private readonly TemporaryFolder _folder = new();

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task GuideMakesAWikiThatIsServed()
    {
        var commands = Commands().ToList();
        Assert.Equal(["init", "serve", "check", "build"], commands.Select(words => words[0]));
        foreach (var words in commands)
        {
            if (words[0] == "serve")
                await AssertServed([.. words, "--port", "23980"]);
            else
                await AssertEnded(words);
        }

        Assert.True(File.Exists(_folder.At("site/topics/bridge.html")));
    }

    [Fact]
    public void FolderWithFilesIsRefused()
    {
        _folder.Write("my-wiki/notes.txt", "Mine.");
        var reply = StarterWiki.Write(_folder.At("my-wiki"));
        Assert.EndsWith(
            "is there already and not empty, and nothing was written; name a new folder",
            Assert.Single(reply.Lines),
            StringComparison.Ordinal
        );
        Assert.Equal(["my-wiki", "my-wiki/notes.txt"], _folder.Entries());
    }

    [Theory]
    [InlineData("my-wiki", "my-wiki")]
    [InlineData("café/wiki", "café/wiki")]
    [InlineData("my wiki", "\"my wiki\"")]
    [InlineData("my $wiki's", "'my $wiki'\\''s'")]
    public void FolderIsOneWordOfTheNextCommand(string folder, string word) =>
        Assert.EndsWith($" --content {word}", StartingMessages.Started(folder, 10).ElementAt(1), StringComparison.Ordinal);

    [Fact]
    public void StarterHasNothingOfTheShippedCase()
    {
        StarterWiki.Write(_folder.At("my-wiki"));
        var site = BuiltSite.Of(_folder.At("my-wiki"));
        Assert.Empty(site.Problems);
        Assert.All(
            site.Files.Where(file => file.Path.EndsWith(".html", StringComparison.Ordinal)),
            page => AssertPlain(page.Path, System.Text.Encoding.UTF8.GetString(page.Bytes))
        );
    }

    /// <summary>No name of the case, no table without rows, no plural beside one, and no choice of one.</summary>
    private static void AssertPlain(string path, string html)
    {
        Assert.DoesNotMatch("(?i)crocus|isis|moscow|russia", html);
        Assert.DoesNotMatch(@"<tbody>\s*</tbody>", html);
        Assert.DoesNotMatch("""class="lens"(?![^>]*hidden)""", html);
        Assert.DoesNotContain("class=\"filters\"", html, StringComparison.Ordinal);
        var text = Tag().Replace(html, " ");
        Assert.False(PluralOfOne().IsMatch(text), $"{path}: {PluralOfOne().Match(text).Value}");
    }

    private async Task AssertServed(string[] words)
    {
        using var run = new WatchedRun(_folder.Root, words);
        var line = (await run.LinesUntil("serving the wiki at "))[^1];
        using var client = new HttpClient();
        var stop = TestContext.Current.CancellationToken;
        var address = new Uri(line.Split(' ')[4]);
        var home = await client.GetAsync(address, stop);
        // Until the content is checked, the answer says so.
        for (; home.StatusCode == HttpStatusCode.ServiceUnavailable; home = await client.GetAsync(address, stop))
            await Task.Delay(TimeSpan.FromMilliseconds(100), stop);
        Assert.Contains("The bridge at Mill Ford", await home.Content.ReadAsStringAsync(stop), StringComparison.Ordinal);
    }

    /// <summary>In this process, where paths have to be given in full.</summary>
    private async Task AssertEnded(string[] words)
    {
        string[] output = words[0] == "build" ? ["--output", _folder.At("site")] : [];
        var run = await ProgramRun.Of([.. words.Select(word => word == "my-wiki" ? _folder.At(word) : word), .. output]);
        Assert.Equal((0, ""), (run.ExitCode, run.Errors));
        var expected = words[0] == "init" ? "wrote" : "checked: 0 errors, 0 warnings, ";
        Assert.Contains(run.Output, line => line.StartsWith(expected, StringComparison.Ordinal));
    }

    /// <summary>The words of each command of the section, without its comment.</summary>
    private static IEnumerable<string[]> Commands()
    {
        var guide = File.ReadAllText(Repository.At("README.md")).Split("## A wiki of your own")[1].Split("\n## ")[0];
        return Line()
            .Matches(guide)
            .Select(line => line.Value[Program.Length..].Split('#')[0].Split(' ', StringSplitOptions.RemoveEmptyEntries));
    }

    [GeneratedRegex("^dotnet run --project src/Wiki -- .+$", RegexOptions.Multiline)]
    private static partial Regex Line();

    [GeneratedRegex("<[^>]+>")]
    private static partial Regex Tag();

    [GeneratedRegex(@"\b1\s+(Sources|Claims|Entities|Events|Topics|Questions)\b", RegexOptions.IgnoreCase)]
    private static partial Regex PluralOfOne();
}
