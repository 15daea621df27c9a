using Wiki.Checking;
using Wiki.Composing;
using Wiki.Output;
using Wiki.Publishing;
using Wiki.Verifying.Pages;

namespace Wiki.Build;

/// <summary>A site made in memory, for a host that writes the files of a site itself.</summary>
/// <param name="Files">In the order of their paths; none after an error.</param>
/// <param name="Problems">What was found after the check.</param>
internal sealed record HostedSite(IReadOnlyList<HostedFile> Files, IReadOnlyList<Problem> Problems)
{
    /// <summary>Some hosts write no empty file.</summary>
    private static readonly SiteFile Marker = new(SiteMarker.FileName, "\n"u8.ToArray());

    /// <summary>Makes the site of a check and verifies its pages.</summary>
    /// <param name="check">The check of the content.</param>
    /// <param name="folders">The content folder, and the output folder, which is refused as in a build.</param>
    /// <param name="cancellation">Stops the work.</param>
    public static HostedSite Of(
        ContentCheck check, (string Content, string Output) folders, CancellationToken cancellation)
    {
        if (check.Published is not { } corpus)
            return new HostedSite([], []);
        if (OutputFolder.Refuse(folders.Output, folders.Content) is { } refusal)
            return new HostedSite([], [refusal]);
        var files = new SiteInMemory();
        var edition = new Edition(corpus, check.Proofs, PublishedAsset.All);
        var site = SiteWriter.Write(edition, files, new BuildProgress(cancellation: cancellation))!;
        var pages = PagePolicy.Check(site.Pages);
        if (pages.Any(problem => problem.IsError))
            return new HostedSite([], [.. pages]);
        return new HostedSite(
            [.. HostedFile.Of(files.InOrder.Append(Marker), corpus)],
            [
                .. pages,
                .. VanishedClaims.Find(folders.Output, site.Paths),
                .. PlaceholderAddresses.Find(corpus.Site),
            ]);
    }
}
