namespace Wiki.Tests;

/// <summary>The assertions of xUnit; but of no items at all, nothing is true, because no mistake could make it fail.</summary>
internal abstract class Assert : Xunit.Assert
{
    public static new void All<T>(IEnumerable<T> collection, Action<T> action)
    {
        List<T> items = [.. collection];
        NotEmpty(items);
        Xunit.Assert.All(items, action);
    }
}
