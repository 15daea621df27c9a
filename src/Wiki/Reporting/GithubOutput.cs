using System.Globalization;
using System.Text;
using Wiki.Problems;

namespace Wiki.Reporting;

/// <summary>
/// Tells problems to GitHub: annotations at their lines, and all of them as a table in the summary of the step.
/// </summary>
internal static class GithubOutput
{
    /// <summary>A step shows ten annotations of a severity; the tenth says where the others are.</summary>
    private const int MostShown = 10;

    public static void Write(RunResult result)
    {
        foreach (var severity in Vocabulary.Terms<Severity>())
            Annotate([.. result.Problems.Where(problem => problem.Severity == severity.Value)], severity.Word);
        if (Environment.GetEnvironmentVariable("GITHUB_STEP_SUMMARY") is { Length: > 0 } path)
            File.AppendAllText(path, Summary(result));
    }

    /// <summary>Causes before consequences, which is the order of the codes; the first of each file before the second of any.</summary>
    private static void Annotate(IReadOnlyList<Problem> problems, string severity)
    {
        var ordered = problems.GroupBy(problem => problem.At.File).SelectMany(file => file.OrderBy(problem => problem.Code.Number, StringComparer.Ordinal).Select((problem, index) => (problem, index)))
            .OrderBy(pair => pair.index).ThenBy(pair => pair.problem.Code.Number, StringComparer.Ordinal).ThenBy(pair => pair.problem).Select(pair => pair.problem).ToList();
        var shown = ordered.Count > MostShown ? MostShown - 1 : ordered.Count;
        foreach (var problem in ordered.Take(shown))
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"::{severity} file={Property(problem.At.File)},line={problem.At.Line},col={problem.At.Column},title={problem.Code.Number}::{Message(problem.Sentence)}"));
        if (ordered.Count > shown)
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"::{severity}::{ordered.Count - shown} more in the summary"));
    }

    private static string Summary(RunResult result)
    {
        var table = new StringBuilder();
        table.Append(CultureInfo.InvariantCulture, $"### Content check: {result.Errors} errors, {result.Warnings} warnings\n\n");
        if (result.Problems.Count > 0)
            table.Append("| Place | Code | Problem |\n| --- | --- | --- |\n");
        foreach (var problem in result.Problems.Take(TextOutput.MostShown))
            table.Append(CultureInfo.InvariantCulture, $"| `{problem.At}` | {problem.Severity.Word()} {problem.Code.Number} | {Plain(problem.Sentence)} |\n");
        if (result.Problems.Count > TextOutput.MostShown)
            table.Append(CultureInfo.InvariantCulture, $"\n{result.Problems.Count - TextOutput.MostShown} more of {result.Problems.Count} problems are not listed.\n");
        return table.ToString();
    }

    /// <summary>Words are shown as they are, whatever Markdown or HTML the content put into it.</summary>
    public static string Plain(string words)
    {
        var cell = new StringBuilder();
        foreach (var letter in words)
            cell.Append(char.IsAscii(letter) && !char.IsLetterOrDigit(letter) && letter != ' ' ? $"&#{(int)letter};" : letter.ToString());
        return cell.ToString();
    }

    private static string Message(string words) => words.Replace("%", "%25", StringComparison.Ordinal).Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string Property(string words) => Message(words).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
