namespace Wiki.Problems;

/// <summary>Problems of publishing: the output folder and the machine.</summary>
internal static class PublishingProblems
{
    public static Problem OutputForeign(string folder, string reason) => new(Codes.OutputForeign, new Location(folder, 1, 1), $"the site is not written here, because {reason}; name an empty or a new folder with --output");

    public static Problem OutputLocked(string folder) => new(Codes.OutputLocked, new Location(folder, 1, 1), "another build is writing this site; wait until it has ended");

    public static Problem OutputLittered(string staged, string reason) => new(Codes.OutputLittered, new Location(staged, 1, 1), $"the site is published, but what it took the place of could not be removed ({reason.TrimEnd('.')}); delete this folder, or let the next build do it");

    public static Problem ClaimVanished(string path, string id) => new(Codes.ClaimVanished, new Location(path, 1, 1), $"the claim '{id}' was published before and is gone, so that links to it break; write it again with 'status: retracted' and a 'reason'");

    public static Problem OutputUnwritable(string path, string reason) => new(Codes.OutputUnwritable, new Location(path, 1, 1), $"the site could not be written ({reason.TrimEnd('.')}); the site published before is unchanged; check the disk and the rights of the folder");
}
