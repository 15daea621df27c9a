using System.CommandLine;
using Wiki.Reporting;

namespace Wiki.Commands;

/// <summary>The options shared by several commands.</summary>
internal static class SharedOptions
{
    public static Option<string> Content { get; } = new Option<string>("--content")
    {
        Description = "The content folder",
        DefaultValueFactory = _ => "content",
    }.AsPath();

    public static Option<string> Output { get; } = new Option<string>("--output")
    {
        Description = "The folder the site is published to",
        DefaultValueFactory = _ => "site",
    }.AsPath();

    public static Option<string> Format { get; } = new Option<string>("--format")
    {
        Description = "How problems are printed",
        DefaultValueFactory = _ => RunOutput.Text,
    }.AcceptOnlyFromAmong(RunOutput.Text, RunOutput.Github, RunOutput.Json);

    public static Option<bool> Quiet { get; } = new("--quiet")
    {
        Description = "Print problems only",
        Recursive = true,
    };

    public static Option<bool> Verbose { get; } = new("--verbose")
    {
        Description = "Print the time of each stage too",
        Recursive = true,
    };

    public static RunOutput OutputOf(ParseResult parsed) =>
        new(parsed.GetValue(Format) ?? RunOutput.Text, parsed.GetValue(Quiet), parsed.GetValue(Verbose));
}
