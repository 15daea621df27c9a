using Wiki.Output;
using static Wiki.Problems.ProblemText;

namespace Wiki.Problems;

/// <summary>Problems of a published site, found by verifying its own files.</summary>
internal static class PublishedSiteProblems
{
    private const string FetchAgain = "publish the site again, or fetch it again from where it is published";

    public static Problem NoPublishedSite(string folder) => new(
        Codes.NoPublishedSite,
        Location.StartOf(folder),
        $"there is no published site here, because it has no '{DataFormats.Manifest.Path}'; "
        + "name the folder that 'build' published to");

    public static Problem SiteUnreadable(string folder, string reason) => new(
        Codes.SiteUnreadable,
        Location.StartOf(folder),
        $"the site could not be read ({reason.TrimEnd('.')}); check the rights of its files");

    public static Problem DataUnreadable(string folder, string reason) => new(
        Codes.FileChanged,
        Location.StartOf(folder),
        $"the site's own data cannot be read ({reason.TrimEnd('.')}); {FetchAgain}");

    public static Problem FileChanged(string path) => new(
        Codes.FileChanged,
        Location.StartOf(path),
        $"the file has other bytes than the manifest names; {FetchAgain}");

    public static Problem FileLost(string path) => new(
        Codes.FileLost,
        Location.StartOf(path),
        $"the manifest names this file, and it is not there; {FetchAgain}");

    public static Problem FileUnlisted(string path) => new(
        Codes.FileUnlisted,
        Location.StartOf(path),
        "the manifest does not name this file; take it out of the site");

    public static Problem NotRegular(string path) => new(
        Codes.FileUnlisted,
        Location.StartOf(path),
        "this is a link, a pipe or a device, and a site contains only files and folders; take it out of the site");

    public static Problem ManifestOfAnother(string named, string found) => new(
        Codes.ManifestOfAnother,
        Location.StartOf(DataFormats.Manifest.Path),
        $"the manifest has the hash {found} and not {named}; fetch the site again from where it is published, "
        + "or name the hash of this edition");

    public static Problem AssetRenamed(string path) => new(
        Codes.AssetRenamed,
        Location.StartOf(path),
        $"the bytes do not have the hash in the file's name; {FetchAgain}");

    public static Problem PictureRefused(string path) => new(
        Codes.PictureRefused,
        Location.StartOf(path),
        "the picture stays from an earlier publish and is none that a build accepts, as it may run or request "
        + "something; publish the site to a new folder, or fetch it again from where it is published");

    public static Problem ContentMissing() => new(
        Codes.ContentMissing,
        Location.StartOf(DataFormats.Content.Path),
        "the site does not ship the content that it is made of; publish it again with this version of the program");

    public static Problem ContentNotUnpacked(string folder, string reason) => new(
        Codes.ContentNotUnpacked,
        Location.StartOf(DataFormats.Content.Path),
        $"the content could not be unpacked to '{folder}' ({reason.TrimEnd('.')}); free space there, or name another "
        + "folder for temporary files in the variable TMPDIR");

    /// <summary>A file that is no text.</summary>
    public static Problem BytesMadeOtherwise(string path) => new(
        Codes.MadeOtherwise,
        Location.StartOf(path),
        $"the file is not the one that '{DataFormats.Content.Path}' makes; {FetchAgain}");

    /// <param name="at">Where it first differs.</param>
    /// <param name="published">The words there; empty at the end of the file.</param>
    /// <param name="made">The words that the content makes.</param>
    public static Problem WordsMadeOtherwise(Location at, string published, string made) => new(
        Codes.MadeOtherwise,
        at,
        $"{Shown(published)} is here where '{DataFormats.Content.Path}' makes {Shown(made)}; {FetchAgain}");

    /// <summary>A file that the content makes, and neither the site nor its manifest has.</summary>
    public static Problem FileNotPublished(string path) => new(
        Codes.MadeOtherwise,
        Location.StartOf(path),
        $"'{DataFormats.Content.Path}' makes this file, and the site does not have it; {FetchAgain}");

    public static Problem FileUnmade(string path) => new(
        Codes.MadeOtherwise,
        Location.StartOf(path),
        $"'{DataFormats.Content.Path}' makes no such file; take it out of the site and its manifest, or {FetchAgain}");

    /// <param name="folder">The folder of the site.</param>
    /// <param name="count">How many files differ beside those that are reported.</param>
    public static Problem MoreFiles(string folder, int count) => new(
        Codes.MadeOtherwise,
        Location.StartOf(folder),
        $"{Count(count, "more file is", "more files are")} not as '{DataFormats.Content.Path}' makes them; "
        + "verify with the version of the program that made the site, or publish it again");

    /// <param name="path">The style sheet or script of this version that the site does not have.</param>
    public static Problem OfAnotherVersion(string path) => new(
        Codes.OfAnotherVersion,
        Location.StartOf(path),
        "this version of the program makes this file, and the site does not have it; verify with the version that "
        + "made the site, or publish it again");

    private static string Shown(string words) => words.Length == 0 ? "the end of the file" : $"\"{words}\"";
}
