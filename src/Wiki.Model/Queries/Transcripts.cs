using Wiki.Model.Quotes;
using Wiki.Model.Records;

namespace Wiki.Model.Queries;

/// <summary>Compares sources with the files that they were received as.</summary>
public static class Transcripts
{
    /// <summary>Null if no file was kept.</summary>
    public static Transcript? Of(Source source) =>
        source.Received?.Content is { } content ? Of(source, content) : null;

    public static Transcript Of(Source source, ReceivedContent content) =>
        new([.. source.Blocks.Select(block => block.Text)], content.Text);
}
