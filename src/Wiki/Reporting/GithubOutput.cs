using System.Text;
using System.Text.RegularExpressions;
using Wiki.Problems;
using static System.FormattableString;

namespace Wiki.Reporting;

/// <summary>
/// Reports problems to GitHub: as annotations at their lines, and as a table in the summary of the step.
/// </summary>
internal static partial class GithubOutput
{
    /// <summary>GitHub shows ten annotations per severity and step; the tenth refers to the summary.</summary>
    private const int MostShown = 10;

    public static void Write(RunResult result)
    {
        foreach (var severity in Vocabulary.Terms<Severity>())
            Annotate([.. result.Problems.Where(problem => problem.Severity == severity.Value)], severity.Word);
        AppendToSummary(Summary(result));
    }

    /// <summary>Adds Markdown to the summary of the step; false if there is none.</summary>
    public static bool AppendToSummary(string markdown)
    {
        if (Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") is not { Length: > 0 } path)
            return false;
        File.AppendAllText(path, markdown);
        return true;
    }

    private static void Annotate(IReadOnlyList<Problem> problems, string severity)
    {
        var ordered = Order(problems);
        var shown = ordered.Count > MostShown ? MostShown - 1 : ordered.Count;
        foreach (var problem in ordered.Take(shown))
            Console.WriteLine(Annotation(problem, severity));
        if (ordered.Count > shown)
            Console.WriteLine(Invariant($"::{severity}::{OutputMessages.MoreInSummary(ordered.Count - shown)}"));
    }

    /// <summary>
    /// The first problem of each file, then the second of each, and so on; each sorted by code, as causes have lower
    /// codes than their consequences.
    /// </summary>
    private static List<Problem> Order(IEnumerable<Problem> problems) =>
        [.. problems
            .GroupBy(problem => problem.At.File)
            .SelectMany(file => ByCode(file).Select((problem, index) => (Problem: problem, Index: index)))
            .OrderBy(pair => pair.Index)
            .ThenBy(pair => pair.Problem.Code.Number, StringComparer.Ordinal)
            .ThenBy(pair => pair.Problem)
            .Select(pair => pair.Problem)];

    private static IEnumerable<Problem> ByCode(IEnumerable<Problem> problems) =>
        problems.OrderBy(problem => problem.Code.Number, StringComparer.Ordinal);

    private static string Annotation(Problem problem, string severity)
    {
        var place = Invariant($"file={Property(problem.At.File)},line={problem.At.Line},col={problem.At.Column}");
        return $"::{severity} {place},title={problem.Code.Number}::{Message(problem.Sentence)}";
    }

    private static string Summary(RunResult result)
    {
        var unlisted = result.Problems.Count - TextOutput.MostShown;
        var table = new StringBuilder();
        table.Append(Invariant($"### {OutputMessages.ContentCheck(result.Errors, result.Warnings)}\n\n"));
        if (result.Problems.Count > 0)
            table.Append("| Place | Code | Problem |\n| --- | --- | --- |\n");
        foreach (var problem in result.Problems.Take(TextOutput.MostShown))
            table.Append(Row(problem));
        if (unlisted > 0)
            table.Append(Invariant($"\n{OutputMessages.NotListed(unlisted, result.Problems.Count)}\n"));
        return table.ToString();
    }

    private static string Row(Problem problem) =>
        $"| `{Code(problem.At)}` | {problem.Severity.Word()} {problem.Code.Number} | {Plain(problem.Sentence)} |\n";

    /// <summary>A name of a file may contain what would end the code or the cell.</summary>
    private static string Code(Location at) =>
        at.ToString().Replace('`', '\'').Replace("|", "\\|", StringComparison.Ordinal);

    /// <summary>
    /// Escapes what has a meaning in Markdown or HTML, and the signs of addresses, which GitHub makes links of; for
    /// text within a line, where a hyphen or a bracket begins nothing.
    /// </summary>
    public static string Plain(string words) =>
        Marks().Replace(words, mark => Invariant($"&#{(int)mark.Value[0]};"));

    private static string Message(string words) => words
        .Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal)
        .Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string words) => Message(words)
        .Replace(":", "%3A", StringComparison.Ordinal)
        .Replace(",", "%2C", StringComparison.Ordinal);

    [GeneratedRegex(@"[\x00-\x1F\x7F!#$&*+<>@[\\\]^_`{|}~]|[.:](?=\S)")]
    private static partial Regex Marks();
}
