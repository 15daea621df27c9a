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
        $"each code is explained by: {RunProgram} codes {code}";

    public static string Published(int files, string folder) =>
        $"published: {Count(files, "file", "files")} in {folder}";

    public static string Manifest(string hash) => $"SHA-256 of the manifest: {hash}";

    /// <param name="proven">What was proven, each as a part of the sentence.</param>
    public static string Verified(IEnumerable<string> proven) => $"verified: {string.Join(", ", proven)}";

    public static string QuotesStand(int quotes) =>
        Count(quotes, "quoted passage is in its source", "quoted passages are in their sources");

    /// <param name="texts">How many sources have a text that is in the file it was received as.</param>
    /// <param name="sources">How many sources there are.</param>
    public static string TextsStand(int texts, int sources) =>
        $"{texts} of {Count(sources, "text is in the file", "texts are in the files")} received";

    public static string NumbersStand(int claims) =>
        $"the numbers and dates of {Count(claims, "claim are in its", "claims are in their")} quotes";

    public static string FilesMade(int files) =>
        $"{Count(files, "file is what the content makes", "files are what the content makes")}, byte by byte";

    /// <summary>What a site can prove from its own files, and what it cannot.</summary>
    public static string Consistent(string manifest) =>
        "proven: the site is consistent with itself, not that it is the publisher's; the SHA-256 of its manifest is "
        + $"{manifest}, and with --manifest the site is checked against the hash that the publisher names";

    public static string ManifestIsNamed(string manifest) => $"proven: this is the site that {manifest} names";

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
