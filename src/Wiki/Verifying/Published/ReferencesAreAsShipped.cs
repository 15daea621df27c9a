using System.Text;
using Wiki.Bibliography;
using Wiki.Output;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>The files for reference managers have an entry for each work, made of the data of the wiki.</summary>
internal static class ReferencesAreAsShipped
{
    public static IEnumerable<Problem> Check(ShippedSite site)
    {
        var works = ShippedWorks.All(site).ToList();
        using var csl = new MemoryStream();
        CslJson.Write(works, csl);
        return
        [
            .. Check(DataFormats.BibTex, [.. works.Select(work => (work.Id, $"{BibTex.Of(work)}\n\n"))], site),
            .. Check(DataFormats.Ris, [.. works.Select(work => (work.Id, Lines(Ris.Of(work))))], site),
            .. Check(DataFormats.Csl, [(CitableWork.IdOfTheWiki, Encoding.UTF8.GetString(csl.ToArray()))], site),
        ];
    }

    private static string Lines(string record) => record.ReplaceLineEndings("\r\n");

    private static IEnumerable<Problem> Check(
        DataFormat format, IReadOnlyList<(string Id, string Text)> entries, ShippedSite site) =>
        site.Compare(format.Path, bytes => FirstOther(Encoding.UTF8.GetString(bytes), entries));

    /// <summary>The first letter of a voice is small within a line.</summary>
    private static IEnumerable<string> FirstOther(string file, IReadOnlyList<(string Id, string Text)> entries)
    {
        var rest = file.AsSpan();
        foreach (var (id, text) in entries)
        {
            if (!rest.StartsWith(text, StringComparison.OrdinalIgnoreCase))
                return [PublishedParts.Entry(id)];
            rest = rest[text.Length..];
        }

        return rest.Length > 0 ? [PublishedParts.Rows] : [];
    }
}
