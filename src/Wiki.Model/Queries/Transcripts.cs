using System.Runtime.CompilerServices;
using Wiki.Model.Quotes;
using Wiki.Model.Records;

namespace Wiki.Model.Queries;

/// <summary>Compares sources with the files that they were received as.</summary>
public static class Transcripts
{
    /// <summary>Sources are immutable, so each is compared once.</summary>
    private static readonly ConditionalWeakTable<Source, Transcript?> Cache = [];

    /// <summary>Null if no file was kept.</summary>
    public static Transcript? Of(Source source) => Cache.GetValue(
        source, static each => each.Received?.Content is { } content ? Compare(each, content) : null);

    private static Transcript Compare(Source source, ReceivedContent content) =>
        new(source.Blocks.ConvertAll(block => block.Text), content.Lines);

    /// <summary>The blocks with the line ends and gaps that the received file has between numbers.</summary>
    public static IReadOnlyList<SourceBlock> Lined(Source source, ReceivedContent content)
    {
        List<int> breaks = [.. Breaks.In(content.Lines)];
        return breaks.Count == 0
            ? source.Blocks
            : [.. source.Blocks.Zip(Compare(source, content).BreaksOfBlocks(breaks), Lined)];
    }

    private static SourceBlock Lined(SourceBlock block, IEnumerable<int> breaks) =>
        block with { Lined = Breaks.Write(block.Lined, breaks) };
}
