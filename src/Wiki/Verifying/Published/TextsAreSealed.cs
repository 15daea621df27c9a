using System.Buffers;
using System.Text;
using Wiki.Output;
using Wiki.Output.Json;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>
/// The text of each source is shipped as it was sealed, with the hash that the source names, and is the same on its
/// page, in its file, and in the data of the wiki; each dossier names the same hash.
/// </summary>
internal static class TextsAreSealed
{
    /// <summary>What a sealed text has besides its words: the marks of headings and of tables.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create("#|-: \n\t");

    public static IEnumerable<Problem> Check(ShippedSite site) =>
    [
        .. site.Data.Sources.Values.SelectMany(source => Check(source, site)),
        .. site.Pages.SelectMany(page => Dossier(page, site)),
    ];

    private static IEnumerable<Problem> Check(SourceJson source, ShippedSite site)
    {
        var (sealedPath, textPath) = (PathOf(DataFormats.SealedText, source), PathOf(DataFormats.SourceText, source));
        if (site.Hash(sealedPath) != source.Sha256)
            yield return PublishedSiteProblems.SealBroken(sealedPath, source.Id);
        else if (!IsOnly(source, QuoteText.NormalizeLines(Encoding.UTF8.GetString(site.Bytes(sealedPath)!))))
            yield return PublishedSiteProblems.SaidOtherwise(sealedPath, PublishedParts.Text(source.Id));
        var blocks = source.Blocks.Select(block => block.Text).ToList();
        if (!site.Bytes(textPath).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes($"{string.Join("\n\n", blocks)}\n")))
            yield return PublishedSiteProblems.SaidOtherwise(textPath, PublishedParts.Text(source.Id));
        var page = site.Page(Route.Of(RecordKind.Source, source.Id));
        if (page is null || !page.Blocks.SequenceEqual(blocks))
            yield return PublishedSiteProblems.SaidOtherwise(
                Route.Of(RecordKind.Source, source.Id).Path, PublishedParts.Text(source.Id));
        if (page?.Hashes.All(hash => hash.Hash != source.Sha256) == true)
            yield return PublishedSiteProblems.SaidOtherwise(page.Route.Path, PublishedParts.Seal(source.Id));
    }

    /// <summary>Whether a sealed text has the words of the source and no others.</summary>
    private static bool IsOnly(SourceJson source, string text)
    {
        var transcript = new Transcript([.. source.Blocks.Select(block => block.Text)], text);
        return transcript.FirstLost is null
            && transcript.LeftOut.All(gap => gap.AsSpan().IndexOfAnyExcept(Marks) < 0);
    }

    private static IEnumerable<Problem> Dossier(ShownPage page, ShippedSite site) =>
        from hash in page.Route.IsOfDossier ? page.Hashes : []
        let id = Path.GetFileNameWithoutExtension(hash.Href)
        where site.Data.Sources.GetValueOrDefault(id)?.Sha256 != hash.Hash
        select PublishedSiteProblems.SaidOtherwise(page.Route.Path, PublishedParts.Seal(id));

    private static string PathOf(DataFormat format, SourceJson source) =>
        format.Path.Replace("*", source.Id, StringComparison.Ordinal);
}
