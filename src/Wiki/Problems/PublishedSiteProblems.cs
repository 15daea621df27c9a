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

    public static Problem ShippedQuoteAbsent(string record, string source, string words) => new(
        Codes.ShippedQuoteAbsent,
        On(Route.Of(RecordKind.Source, source)),
        $"the quote \"{Shorten(words)}\" of '{record}' does not stand here at the place that is named; {FetchAgain}");

    public static Problem ShippedFileNotReceived(string path, string source) => new(
        Codes.ShippedFileNotReceived,
        Location.StartOf(path),
        $"the file that '{source}' was received as is not here with the hash that '{source}' names; {FetchAgain}");

    public static Problem ShippedTextNotReceived(string source, string path, string words) => new(
        Codes.ShippedTextNotReceived,
        On(Route.Of(RecordKind.Source, source)),
        $"the words \"{Shorten(words)}\" do not stand in '{path}' after those before them; {FetchAgain}");

    public static Problem ShippedClaimNotCarried(string claim, string written) => new(
        Codes.ShippedClaimNotCarried,
        On(Route.Of(RecordKind.Claim, claim)),
        $"'{written}' of the claim stands in no quote of it as the claim says it; {FetchAgain}");

    public static Problem ShippedPositionNotCarried(string question, string written) => new(
        Codes.ShippedClaimNotCarried,
        On(Route.Of(RecordKind.Question, question)),
        $"'{written}' of a position stands in no quote of its claims as the position says it; {FetchAgain}");

    public static Problem ManifestOfAnother(string named, string found) => new(
        Codes.ManifestOfAnother,
        Location.StartOf(DataFormats.Manifest.Path),
        $"the manifest has the hash {found} and not {named}; fetch the site again from where it is published, "
        + "or name the hash of this edition");

    public static Problem ShippedClaimUncited(string claim) => new(
        Codes.ShippedClaimUncited,
        On(Route.Of(RecordKind.Claim, claim)),
        $"the claim has no page that shows its statement and each of its citations; {FetchAgain}");

    /// <param name="path">The file that says it.</param>
    /// <param name="what">What is said, such as a statement.</param>
    public static Problem SaidOtherwise(string path, string what) => new(
        Codes.SaidOtherwise,
        Location.StartOf(path),
        $"{Shorten(what)} is not as '{DataFormats.Wiki.Path}' says; {FetchAgain}");

    public static Problem ProseAbsent(string path, string words) => new(
        Codes.SaidOtherwise,
        Location.StartOf(path),
        $"the words \"{Shorten(words)}\" of '{DataFormats.Wiki.Path}' do not stand here; {FetchAgain}");

    /// <param name="path">The page that says it.</param>
    /// <param name="what">What is said, such as the menu.</param>
    public static Problem SaidOtherwiseElsewhere(string path, string what) => new(
        Codes.SaidOtherwise,
        Location.StartOf(path),
        $"{what} is not as on the other pages; {FetchAgain}");

    /// <param name="path">The page that explains a term.</param>
    /// <param name="meaning">What it says of the term.</param>
    public static Problem SaidOtherwiseInMethod(string path, string meaning) => new(
        Codes.SaidOtherwise,
        Location.StartOf(path),
        $"the meaning \"{Shorten(meaning)}\" of a term does not stand in '{Route.Method.Path}'; {FetchAgain}");

    public static Problem PageUnknown(string path) => new(
        Codes.SaidOtherwise,
        Location.StartOf(path),
        $"the page is of no record of '{DataFormats.Wiki.Path}'; take it out of the site, or publish the site again");

    public static Problem PageLost(string path) => new(
        Codes.SaidOtherwise,
        Location.StartOf(path),
        $"'{DataFormats.Wiki.Path}' has what this page is to show, and the page is not there; {FetchAgain}");

    public static Problem SealBroken(string path, string source) => new(
        Codes.SealBroken,
        Location.StartOf(path),
        $"the text is not the one that the seal of '{source}' names; {FetchAgain}");

    public static Problem AssetRenamed(string path) => new(
        Codes.AssetRenamed,
        Location.StartOf(path),
        $"the bytes do not have the hash in the file's name; {FetchAgain}");

    /// <param name="path">The file that runs it.</param>
    /// <param name="script">The address or the text of the script.</param>
    public static Problem ScriptUnknown(string path, string script) => new(
        Codes.ScriptUnknown,
        Location.StartOf(path),
        $"\"{Shorten(script)}\" is none of the scripts of this program; verify with the version that built the site, "
        + "or publish it again");

    /// <param name="path">The page that loads it.</param>
    /// <param name="address">The address of the style sheet or the picture.</param>
    public static Problem StyleUnknown(string path, string address) => new(
        Codes.ScriptUnknown,
        Location.StartOf(path),
        $"'{address}' is no style sheet or picture of this program; verify with the version that built the site, "
        + "or publish it again");

    public static Problem FixedFileChanged(string path) => new(
        Codes.SaidOtherwise,
        Location.StartOf(path),
        "the file is the same in each wiki of a version, and it is not as this version writes it; verify with the "
        + "version that built the site, or publish it again");

    public static Problem HeadersChanged(string path) => new(
        Codes.ScriptUnknown,
        Location.StartOf(path),
        "the headers or the policy here are not those of this program; verify with the version that built the site, "
        + "or publish it again");
}
