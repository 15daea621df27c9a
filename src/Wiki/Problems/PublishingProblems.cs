namespace Wiki.Problems;

/// <summary>Problems of publishing: the output folder and the machine.</summary>
internal static class PublishingProblems
{
    public static Problem OutputIsRoot(string folder) => OutputForeign(folder, "it is the root of the file system");

    public static Problem OutputIsHome(string folder) => OutputForeign(folder, "it is your home folder");

    public static Problem OutputOverlapsContent(string folder) =>
        OutputForeign(folder, "it and the content folder lie one within the other");

    public static Problem OutputContainsCurrentFolder(string folder) =>
        OutputForeign(folder, "the folder you work in lies within it");

    public static Problem OutputIsLink(string folder) => OutputForeign(folder, "it is a link");

    public static Problem OutputIsFile(string folder) => OutputForeign(folder, "it is a file");

    public static Problem OutputContainsOtherFiles(string folder) =>
        OutputForeign(folder, "it contains files that this program did not write");

    public static Problem OutputLocked(string folder) => new(
        Codes.OutputLocked,
        Location.StartOf(folder),
        "another build is writing this site; wait until it has ended");

    public static Problem OutputLittered(string staged, string reason) => new(
        Codes.OutputLittered,
        Location.StartOf(staged),
        $"the site is published, but what it took the place of could not be removed ({reason.TrimEnd('.')}); "
        + "delete this folder, or let the next build do it");

    public static Problem OutputNotFlushed(string output, string reason) => new(
        Codes.OutputUnwritable,
        Location.StartOf(output),
        $"the site is published, but the disk did not confirm that it keeps it ({reason.TrimEnd('.')}); "
        + "look at the disk, then build again")
    {
        Severity = Severity.Warning,
    };

    public static Problem OldFileLeft(string file, string reason) => new(
        Codes.OutputLittered,
        Location.StartOf(file),
        $"the site is published, but this file of the one before could not be removed ({reason.TrimEnd('.')}); "
        + "delete it");

    public static Problem ClaimVanished(string path, string id) => new(
        Codes.ClaimVanished,
        Location.StartOf(path),
        $"the claim '{id}' was published before and was removed, so that links to it break; "
        + "write it again with 'status: retracted' and a 'reason'");

    public static Problem ClaimRemoved(string id) => new(
        Codes.ClaimRemoved,
        ProblemText.On(Route.Of(RecordKind.Claim, id)),
        $"the claim '{id}' is published and would be removed, so that links to it break; "
        + "write it again with 'status: retracted' and a 'reason', or give it its new id with 'rename'");

    public static Problem ClaimChangedSilently(Location at, string id, string change) => new(
        Codes.ClaimChangedSilently,
        at,
        $"the published claim '{id}' says something else and its 'history' does not say why: "
        + $"{ProblemText.Shorten(change)}; add '- {{on: <date>, change: <what>, reason: <why>}}' to its 'history'");

    public static Problem PlaceholderAddress(Located<string> address) => new(
        Codes.PlaceholderAddress,
        address.At,
        $"the site is published with the base address '{address.Value}', at which no reader can open it, so that its "
        + "feeds and canonical links lead there; write the address of your web host, or delete the key 'base'");

    public static Problem OutputUnwritable(string path, string reason) => new(
        Codes.OutputUnwritable,
        Location.StartOf(path),
        $"the site could not be written ({reason.TrimEnd('.')}); the site published before is unchanged; "
        + "check the disk and the rights of the folder");

    private static Problem OutputForeign(string folder, string reason) => new(
        Codes.OutputForeign,
        Location.StartOf(folder),
        $"the site is not written here, because {reason}; name an empty or a new folder with --output");
}
