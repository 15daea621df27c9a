using Xunit;

namespace Wiki.Tests.Sites;

/// <summary>A mistake laid over the lighthouse, the problems that it must give, and its legal neighbour.</summary>
internal sealed record Fixture(string Name)
{
    /// <summary>The folder that contains every tiny site.</summary>
    public static string Folder { get; } = Repository.At(Path.Combine("tests", "Sites"));

    public static string Lighthouse { get; } = Path.Combine(Folder, "valid", "lighthouse");

    public static IReadOnlyList<Fixture> All { get; } =
    [
        .. Directory
            .GetDirectories(Path.Combine(Folder, "invalid"))
            .Select(path => new Fixture(Path.GetFileName(path)))
            .OrderBy(fixture => fixture.Name, StringComparer.Ordinal),
    ];

    public static TheoryData<string> Names => [.. All.Select(fixture => fixture.Name)];

    /// <summary>The names of the fixtures whose code is the first, the last or between them.</summary>
    public static TheoryData<string> NamesOf(string first, string last) =>
        [
            .. from fixture in All
            where string.CompareOrdinal(first, fixture.Code) <= 0 && string.CompareOrdinal(fixture.Code, last) <= 0
            select fixture.Name,
        ];

    /// <summary>The number of the code that the name begins with.</summary>
    public string Code => Name.Split('-')[0].ToUpperInvariant();

    public string Mistake => At("content");

    public string Expected => At("expected.txt");

    public string NearMiss => At(Path.Combine("near-miss", "content"));

    private string At(string path) => Path.Combine(Folder, "invalid", Name, path);
}
