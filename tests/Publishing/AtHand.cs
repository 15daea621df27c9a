using Wiki.Output;
using Wiki.Publishing;

namespace Wiki.Tests.Publishing;

/// <summary>Publishes files that are all at hand.</summary>
internal static class AtHand
{
    public static Problem? Publish(string output, string content, IEnumerable<SiteFile> files)
    {
        using var staged = Publisher.Stage(output, content);
        foreach (var file in files)
            staged.Write(file);
        if (!staged.IsClosed)
            staged.Publish();
        return staged.Problems.SingleOrDefault();
    }
}
