using System.Collections.Concurrent;
using System.ComponentModel;
using System.Diagnostics;
using System.Text;
using System.Text.Json.Nodes;

namespace Wiki.Tests.Bibliography;

/// <summary>A program of somebody else that reads references and writes CSL-JSON.</summary>
internal sealed record ForeignProgram(string Name, string File, params string[] Arguments)
{
    private static readonly ConcurrentDictionary<string, bool> There = new(StringComparer.Ordinal);

    public static ForeignProgram Pandoc { get; } = new("pandoc", "pandoc");

    public static ForeignProgram CitationJs { get; } =
        new("citation-js", "node", Repository.At("tests/Bibliography/references.mjs"));

    /// <summary>The test is skipped where the program is absent, except on CI, which installs it.</summary>
    public JsonArray Read(params string[] arguments)
    {
        var isRequired = Environment.GetEnvironmentVariable("CI") == "true";
        Assert.SkipUnless(
            isRequired || There.GetOrAdd(Name, _ => IsThere()),
            $"{Name} is not on this machine; '.ci/steps install' installs it."
        );
        var (code, output, errors) = Start(arguments);
        Assert.True(code == 0, errors);
        return JsonNode.Parse(output)!.AsArray();
    }

    private bool IsThere()
    {
        try
        {
            return Start(["--version"]).Code == 0;
        }
        catch (Win32Exception)
        {
            return false;
        }
    }

    private (int Code, string Output, string Errors) Start(IEnumerable<string> arguments)
    {
        using var process = Process.Start(
            new ProcessStartInfo(File, [.. Arguments, .. arguments])
            {
                RedirectStandardError = true,
                RedirectStandardOutput = true,
                StandardOutputEncoding = Encoding.UTF8,
            }
        )!;
        var errors = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output, errors.Result);
    }
}
