using Wiki.Pages;
using static System.FormattableString;

namespace Wiki.Preview;

/// <summary>Converts problems to lines with links to their locations in an editor and to their rules.</summary>
internal static class ProblemLines
{
    /// <summary>More than this is not read before the first ones are fixed.</summary>
    public const int MostShown = 200;

    /// <param name="problems">The problems, the first of which are shown.</param>
    /// <param name="toMethod">The address of the method page, which has a row for each code.</param>
    public static IReadOnlyList<ProblemLine> Of(IEnumerable<Problem> problems, string toMethod) =>
        [.. problems.Take(MostShown).Select(problem => Of(problem, toMethod))];

    private static ProblemLine Of(Problem problem, string toMethod)
    {
        var (place, code) = (new Link($"{problem.At}", EditorHref(problem.At)), problem.Code.Number);
        return new ProblemLine(place, problem.Severity.Word(), new Link(code, $"{toMethod}#{code}"), problem.Sentence);
    }

    /// <summary>The URL with which VS Code opens a location: <c>vscode://file/path:line:column</c>.</summary>
    private static string EditorHref(Location at)
    {
        var path = string.Join('/', Path.GetFullPath(at.File).Split('/', '\\').Select(Uri.EscapeDataString));
        return Invariant($"vscode://file/{path.TrimStart('/')}:{at.Line}:{at.Column}");
    }
}
