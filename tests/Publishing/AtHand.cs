using Wiki.Build;
using Wiki.Output;
using Wiki.Publishing;

namespace Wiki.Tests.Publishing;

/// <summary>Publishes files that are all at hand.</summary>
internal static class AtHand
{
    public static Problem? Publish(string output, string content, IEnumerable<SiteFile> files) => Publisher.Publish(output, content, take =>
    {
        foreach (var file in files)
            take(file);
        return true;
    }, new Stages());
}
