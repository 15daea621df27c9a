using System.Globalization;
using Wiki.Model.Pages;

namespace Wiki.Preview;

/// <summary>Gives problems the addresses that lead to their places in an editor and to their rules.</summary>
internal static class ProblemLines
{
    /// <summary>As many as anybody reads before the first ones are mended.</summary>
    public const int MostShown = 200;

    /// <param name="toMethod">The address of the method page, which has a row for each code.</param>
    public static IReadOnlyList<ProblemLine> Of(IEnumerable<Problem> problems, string toMethod) =>
        [.. problems.Take(MostShown).Select(problem => new ProblemLine(problem, EditorHref(problem.At), $"{toMethod}#{problem.Code.Number}"))];

    /// <summary>The form in which VS Code takes a place: <c>vscode://file/path:line:column</c>.</summary>
    private static string EditorHref(Location at)
    {
        var path = string.Join('/', Path.GetFullPath(at.File).Split('/', '\\').Select(Uri.EscapeDataString));
        return string.Create(CultureInfo.InvariantCulture, $"vscode://file/{path.TrimStart('/')}:{at.Line}:{at.Column}");
    }
}
