using static System.FormattableString;
using static Wiki.Problems.ProblemText;

namespace Wiki.Problems;

/// <summary>The words around problems and changes in the formats in which a run prints them.</summary>
internal static class OutputMessages
{
    public const string Changes = "What changes for readers";

    public const string NoChange = "Nothing.";

    public const string SameBasis = "Said otherwise, on the same citations and note: look again";

    /// <summary>The heading of the problems in the summary of a step.</summary>
    public static string ContentCheck(int errors, int warnings) =>
        $"Content check: {Count(errors, "error", "errors")}, {Count(warnings, "warning", "warnings")}";

    public static string MoreInSummary(int problems) => Invariant($"{problems} more in the summary");

    public static string NotListed(int unlisted, int problems) => Invariant(
        $"{unlisted} more of {problems} problems {(unlisted == 1 ? "is" : "are")} not listed.");

    public static string MoreProblems(int hidden, int problems) =>
        Invariant($"... and {hidden} more of {problems} problems");

    public static string MoreChanges(int hidden) => Invariant($"and {hidden} more");
}
