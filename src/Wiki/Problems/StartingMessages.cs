using static Wiki.Problems.ProblemText;

namespace Wiki.Problems;

/// <summary>Messages of the command <c>init</c>.</summary>
internal static class StartingMessages
{
    public static string FolderNotEmpty(string folder) =>
        $"'{folder}' is there already and not empty, and nothing was written; name a new folder";

    public static IEnumerable<string> Started(string folder, int files) =>
    [
        $"wrote a small wiki of {Count(files, "file", "files")} to {folder}",
        $"next: look at it with: {RunProgram} serve --content {ShellWord(folder)}",
        "then write over its records one by one; its site.yaml says what each key is for",
    ];
}
