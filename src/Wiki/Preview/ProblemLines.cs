using System.Globalization;
using Wiki.Pages;

namespace Wiki.Preview;

/// <summary>Gives problems the addresses that lead to their places in an editor and to their rules.</summary>
internal static class ProblemLines
{
    /// <summary>As many as anybody reads before the first ones are mended.</summary>
    public const int MostShown = 200;

    /// <param name="toMethod">The address of the method page, which has a row for each code.</param>
    public static IReadOnlyList<ProblemLine> Of(IEnumerable<Problem> problems, string toMethod) =>
        [.. problems.Take(MostShown).Select(problem => Of(problem, toMethod))];

    private static ProblemLine Of(Problem problem, string toMethod)
    {
        var (place, code) = ($"{problem.At}", problem.Code.Number);
        return new ProblemLine(new Link(place, EditorHref(problem.At)), problem.Severity.Word(), new Link(code, $"{toMethod}#{code}"), problem.Sentence);
    }

    /// <summary>The form in which VS Code takes a place: <c>vscode://file/path:line:column</c>.</summary>
    private static string EditorHref(Location at)
    {
        var path = string.Join('/', Path.GetFullPath(at.File).Split('/', '\\').Select(Uri.EscapeDataString));
        return string.Create(CultureInfo.InvariantCulture, $"vscode://file/{path.TrimStart('/')}:{at.Line}:{at.Column}");
    }
}
