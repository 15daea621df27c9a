using Wiki.Checking.Prose;
using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>
/// Every paragraph and list item of topics, questions, leads, roles and the home page's answer cites. Exempt are
/// headings, a paragraph that ends in a colon, and the cells of a table whose caption, the paragraph above it, cites.
/// A site.yaml with errors is not checked, as the error may be in its citations.
/// </summary>
internal static class EveryParagraphCites
{
    private const int DeepestHeading = 6;

    public static IEnumerable<Problem> Check(CheckedContent content) =>
        ProseSection.All(content.Scope)
            .Where(section => section.MustCite)
            .SelectMany(section => Check(section, content.Corpus))
            .Where(problem => content.IsSiteRead || problem.At.File != content.Corpus.Site.At.File);

    private static IEnumerable<Problem> Check(ProseSection section, Corpus corpus)
    {
        var captionCites = false;
        foreach (var block in section.Text.Blocks)
        {
            var lines = ProseLine.Of(block).ToList();
            if (block is Table)
            {
                if (!captionCites && !lines.Exists(line => line.Cited.Count > 0))
                    yield return EditorialProblems.TableDoesNotCite(block.At);
            }
            else
            {
                foreach (var line in lines.Where(line => IsToCite(line, corpus)))
                    yield return NotCited(line);
            }

            captionCites = lines.Exists(line => line.Cited.Count > 0);
        }
    }

    /// <summary>A citation without its brackets is a problem of its own.</summary>
    private static bool IsToCite(ProseLine line, Corpus corpus) =>
        line is { Cited.Count: 0, EndsInColon: false }
        && !BareCitations.AreIn(line, corpus);

    private static Problem NotCited(ProseLine line) => HeadingMeant(line.Words) is { } heading
        ? EditorialProblems.HeadingWithoutSpace(line.At, heading)
        : EditorialProblems.ParagraphDoesNotCite(line.At);

    /// <summary>A heading with the space that it lacks after its signs; null if the line is no heading.</summary>
    private static string? HeadingMeant(string words)
    {
        var signs = words.Length - words.TrimStart('#').Length;
        return signs is > 0 and <= DeepestHeading && signs < words.Length && !char.IsWhiteSpace(words[signs])
            ? $"{words[..signs]} {words[signs..]}"
            : null;
    }
}
