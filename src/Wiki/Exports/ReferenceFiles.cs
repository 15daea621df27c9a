using System.Text;
using Wiki.Composing;
using Wiki.Bibliography;
using Wiki.Composing.Citing;
using Wiki.Output;

namespace Wiki.Exports;

/// <summary>Writes the citation of the wiki, of every source and of every claim, for reference managers.</summary>
internal static class ReferenceFiles
{
    public static IReadOnlyList<SiteFile> Write(Edition edition)
    {
        var works = CitableWorks.All(edition).ToList();
        return
        [
            new SiteFile(
                DataFormats.BibTex.Path,
                Encoding.UTF8.GetBytes(string.Concat(works.Select(work => $"{BibTex.Of(work)}\n\n")))
            ),
            // RIS requires the line ends of Windows.
            new SiteFile(
                DataFormats.Ris.Path,
                Encoding.UTF8.GetBytes(string.Concat(works.Select(Ris.Of)).ReplaceLineEndings("\r\n"))
            ),
            new SiteFile(DataFormats.Csl.Path, output => CslJson.Write(works, output)),
        ];
    }
}
