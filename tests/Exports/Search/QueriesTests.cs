using Xunit;

namespace Wiki.Tests.Exports.Search;

public sealed class QueriesTests
{
    private static readonly Dictionary<string, ShardReader> Readers = new(StringComparer.Ordinal)
    {
        ["our"] = new ShardReader(FrozenCase.Files, "our"),
        ["reports"] = new ShardReader(FrozenCase.Files, "reports"),
    };

    public static TheoryData<QueryVector> Queries() => [.. Vector.Read<QueryVector>("queries.json")];

    [Fact]
    public void ThereAreThirtyOfThem() => Assert.Equal(30, Vector.Read<QueryVector>("queries.json").Count);

    [Theory]
    [MemberData(nameof(Queries))]
    public void AQueryFindsTheExpectedDocumentsInOrder(QueryVector vector)
    {
        var found = Readers[vector.In].Find(vector.Query);
        Assert.Equal(vector.Top, found.Take(3));
        Assert.Equal(vector.Count, found.Count);
    }

    [Fact]
    public void ScriptFindsSameResultsInSameOrder()
    {
        using var folder = new TemporaryFolder();
        var shards = FrozenCase.Files.Where(file => file.Path.StartsWith("data/search/", StringComparison.Ordinal));
        foreach (var file in shards)
            folder.Write(file.Path, file.Bytes);
        Node.Run("queries.mjs", folder.Root);
    }

    public sealed record QueryVector(string Query, string In, int Count, IReadOnlyList<string> Top)
    {
        public override string ToString() => $"{Query} in {In}";
    }
}
