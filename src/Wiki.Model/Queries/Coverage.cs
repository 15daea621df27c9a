using Wiki.Model.Quotes;
using Wiki.Model.Records;

namespace Wiki.Model.Queries;

/// <summary>How much of a source's text is quoted by claims.</summary>
public static class Coverage
{
    /// <summary>The percentage of the characters outside headings, rounded down.</summary>
    public static int Share(Source source, IEnumerable<Passage> cited)
    {
        var total = source.Blocks.Where(block => !block.IsHeading).Sum(block => block.Text.Length);
        var covered = cited
            .Where(passage => !source.Blocks[passage.Block].IsHeading)
            .GroupBy(passage => passage.Block)
            .Sum(Union);
        return total == 0 ? 0 : covered * 100 / total;
    }

    private static int Union(IEnumerable<Passage> passages)
    {
        var (covered, end) = (0, 0);
        foreach (var passage in passages.OrderBy(passage => passage.Start))
        {
            covered += Math.Max(0, passage.End - Math.Max(end, passage.Start));
            end = Math.Max(end, passage.End);
        }

        return covered;
    }
}
