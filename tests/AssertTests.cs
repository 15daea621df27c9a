using Xunit;
using Xunit.Sdk;

namespace Wiki.Tests;

public sealed class AssertTests
{
    [Fact]
    public void AssertionOverNoItemsAlwaysFails() =>
        Assert.Throws<NotEmptyException>(() => Assert.All(Array.Empty<int>(), _ => { }));

    [Fact]
    public void AssertionOverItemsFindsTheFalseOne() =>
        Assert.Throws<AllException>(() => Assert.All([1, 2], item => Assert.Equal(1, item)));
}
