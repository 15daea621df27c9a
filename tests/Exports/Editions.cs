using Wiki.Checking;
using Wiki.Composing;
using Wiki.Output;
using Wiki.Reading;
using Wiki.Tests.Sites;
using Xunit;

namespace Wiki.Tests.Exports;

/// <summary>
/// What exports are held against: the shipped content, and a wiki that uses every kind, key and form of quote.
/// </summary>
internal static class Editions
{
    private static readonly Lazy<Edition> ShippedOnce = new(() => Edit(Repository.Content));

    private static readonly Lazy<Edition> LighthouseOnce = new(() => Edit(Path.Combine(Fixture.Lighthouse, "content")));

    public static TheoryData<string> Names => ["shipped", "lighthouse"];

    public static Edition Of(string name) => name == "shipped" ? ShippedOnce.Value : LighthouseOnce.Value;

    private static Edition Edit(string content)
    {
        var corpus = ContentReader.Read(content).Corpus!;
        return new Edition(DraftRecords.WithoutDrafts(corpus), Policy.Check(corpus, new HashSet<string>()).Proofs, PublishedAsset.All);
    }
}
