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
}
