using Wiki.Exports;
using Xunit;

namespace Wiki.Tests.Exports;

public sealed class StableIdTests
{
    /// <summary>The example of RFC 9562, appendix A.4.</summary>
    [Fact]
    public void TheStandardsExampleIsReproduced() =>
        Assert.Equal(
            new Guid("2ed6657d-e927-568b-95e1-2665a8aea6a2"),
            StableId.Uuid5(new Guid("6ba7b810-9dad-11d1-80b4-00c04fd430c8"), "www.example.com")
        );

    [Fact]
    public void NameInAnotherWikiHasAnotherId() =>
        Assert.NotEqual(new StableId(FrozenCase.Edition).Of("x"), new StableId(Editions.Of("lighthouse")).Of("x"));
}
