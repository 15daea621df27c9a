using Wiki.Pages;

namespace Wiki.Preview;

/// <summary>Converts problems to lines with links to their locations in an editor and to their rules.</summary>
internal static class ProblemLines
{
    /// <summary>More than this is not read before the first ones are fixed.</summary>
    public const int MostShown = 200;

    /// <param name="problems">The problems, the first of which are shown.</param>
    /// <param name="toMethod">The address of the method page, which has a row for each code.</param>
    /// <param name="editor">Opens the places of the problems.</param>
    public static IReadOnlyList<ProblemLine> Of(IEnumerable<Problem> problems, string toMethod, EditorLinks editor) =>
        [.. problems.Take(MostShown).Select(problem => Of(problem, toMethod, editor))];

    private static ProblemLine Of(Problem problem, string toMethod, EditorLinks editor)
    {
        var (place, code) = (new Link($"{problem.At}", editor.To(problem.At)), problem.Code.Number);
        return new ProblemLine(place, problem.Severity.Word(), new Link(code, $"{toMethod}#{code}"), problem.Sentence);
    }
}
