namespace Wiki;

/// <content>Publishing: the output folder and the machine.</content>
internal static partial class Problems
{
    public static Problem OutputForeign(string folder, string reason) => new(Codes.OutputForeign, new Location(folder, 1, 1), $"the site is not written here, because {reason}; name an empty or a new folder with --output");

    public static Problem OutputLocked(string folder) => new(Codes.OutputLocked, new Location(folder, 1, 1), "another build is writing this site; wait until it has ended");

    public static Problem OutputUnwritable(string path, string reason) => new(Codes.OutputUnwritable, new Location(path, 1, 1), $"the site could not be written ({reason.TrimEnd('.')}); the site published before is unchanged; check the disk and the rights of the folder");
}
