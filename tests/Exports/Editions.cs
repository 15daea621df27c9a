using Wiki.Checking;
using Wiki.Composing;
using Wiki.Output;
using Wiki.Reading;
using Wiki.Tests.Sites;
using Xunit;

namespace Wiki.Tests.Exports;

/// <summary>What exports are tested with: the frozen case, and the lighthouse, which uses every key and kind.</summary>
internal static class Editions
{
    private static readonly Lazy<Edition> LighthouseOnce = new(EditLighthouse);

    public static TheoryData<string> Names => ["frozen", "lighthouse"];

    public static Edition Of(string name) => name == "frozen" ? FrozenCase.Edition : LighthouseOnce.Value;

    public static string ContentOf(string name) =>
        name == "frozen" ? FrozenCase.Content : Path.Combine(Fixture.Lighthouse, "content");

    /// <summary>The edition of a folder of content.</summary>
    public static Edition Read(string content)
    {
        var corpus = ContentReader.Read(content).Corpus!;
        return new Edition(DraftRecords.WithoutDrafts(corpus), ProvenQuotes.Of(corpus), PublishedAsset.All);
    }

    private static Edition EditLighthouse() => Read(ContentOf("lighthouse"));
}
