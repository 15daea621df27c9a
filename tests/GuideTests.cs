using System.Text.RegularExpressions;
using Wiki.Tests.Commands;
using Xunit;

namespace Wiki.Tests;

/// <summary>The guide for editors does what it says, command by command.</summary>
[Collection(ProgramRun.Turns)]
public sealed partial class GuideTests : IDisposable
{
    private const string Program = "dotnet run --project src/Wiki -- ";

    private readonly TemporaryFolder _folder = new();

    public GuideTests() => _folder.Copy(FrozenCase.Content, "content");

    public void Dispose() => _folder.Dispose();

    [Fact]
    public async Task GuideAddsAReportWithoutProblems()
    {
        IReadOnlyList<string> last = [];
        foreach (var step in Steps())
            last = step.Groups["file"].Success ? Write(step) : await Run(step.Value);

        Assert.StartsWith("checked: 0 errors, 0 warnings, ", last[^1], StringComparison.Ordinal);
        Assert.Equal(["flowers-at-hall.md", "fund-promised.md"], Added("claims/timeline"));
        Assert.Equal(["daily-example-2024-03-26.md"], Added("sources"));
        Assert.Equal(["flowers-laid.md"], Added("events"));
    }

    /// <summary>The files that the guide writes and the commands that it runs, in their order.</summary>
    private static IEnumerable<Match> Steps()
    {
        var readme = File.ReadAllText(Repository.At("README.md"));
        var guide = readme.Split("## Add a report in ten minutes")[1].Split("## Writing content")[0];
        return ShellBlock()
            .Matches(guide)
            .SelectMany(block => Step().Matches(block.Groups["commands"].Value))
            .Where(step => !step.Value.StartsWith('#'));
    }

    private string[] Write(Match step)
    {
        _folder.Write(step.Groups["file"].Value, step.Groups["text"].Value);
        return [];
    }

    private async Task<IReadOnlyList<string>> Run(string command)
    {
        Assert.StartsWith(Program, command, StringComparison.Ordinal);
        var words = Word().Matches(command[Program.Length..]).Select(word => word.Groups["word"].Value);
        var run = await ProgramRun.Of([.. words.Select(InFolder), .. Folders(command)]);
        Assert.True((run.ExitCode, run.Errors) == (0, ""), $"{command}: {run.Errors}{string.Join('\n', run.Output)}");
        return run.Output;
    }

    /// <summary>A file of the guide by its full path, because this process stays in its own folder.</summary>
    private string InFolder(string word) => File.Exists(_folder.At(word)) ? _folder.At(word) : word;

    private string[] Folders(string command) =>
        command == $"{Program}schema"
            ? ["--content", _folder.At("content"), "--output", _folder.At(".vscode")]
            : ["--content", _folder.At("content")];

    private IEnumerable<string> Added(string path) =>
        Names(_folder.At($"content/{path}")).Except(Names(Path.Combine(FrozenCase.Content, path)));

    private static IEnumerable<string> Names(string folder) =>
        Directory.EnumerateFiles(folder).Select(file => Path.GetFileName(file)).Order(StringComparer.Ordinal);

    [GeneratedRegex(@"```sh\n(?<commands>[^`]+)```", RegexOptions.ExplicitCapture)]
    private static partial Regex ShellBlock();

    /// <summary>A file in the shell's own notation, or else a line.</summary>
    [GeneratedRegex(@"cat > (?<file>\S+) <<'END'\n(?<text>[^`]*?\n)END\n|[^\n]+", RegexOptions.ExplicitCapture)]
    private static partial Regex Step();

    [GeneratedRegex("\"(?<word>[^\"]*)\"|(?<word>[^ ]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Word();
}
