using static Wiki.Problems.ProblemText;

namespace Wiki.Problems;

/// <summary>Lines that a run prints in addition to its problems.</summary>
internal static class RunMessages
{
    public static string Working(string work) => $"{work} ...";

    public static string Checked(int errors, int warnings, TimeSpan total) =>
        $"checked: {Count(errors, "error", "errors")}, {Count(warnings, "warning", "warnings")}, {Milliseconds(total)}";

    /// <summary>Where the codes of problems are explained.</summary>
    public static string SeeCodes(string code) =>
        $"each code is explained by: dotnet run --project src/Wiki -- codes {code}";

    public static string Published(int files, string folder) =>
        $"published: {Count(files, "file", "files")} in {folder}";

    public static string Verified(int quotes, int files) =>
        $"verified: {Count(quotes, "quoted passage stands in its source", "quoted passages stand in their sources")}, "
        + $"{Count(files, "file matches", "files match")} the manifest";

    /// <summary>The stages of a run, as <c>--verbose</c> prints them.</summary>
    public static string Times(IEnumerable<string> stages) => string.Join(", ", stages);

    /// <param name="parts">The parts of the stage with their times, each a sum over all threads.</param>
    public static string Time(string name, TimeSpan time, IEnumerable<string> parts)
    {
        var all = string.Join(", ", parts);
        var total = $"{name} {Milliseconds(time)}";
        return all.Length == 0 ? total : $"{total} (over all threads: {all})";
    }

    private static string Milliseconds(TimeSpan time) => Count((int)time.TotalMilliseconds, "ms", "ms");
}
