using Wiki.Reading;

namespace Wiki.Tests;

/// <summary>A copy of a case that no editor changes: what tests count, rank and weigh is counted in it.</summary>
internal static class FrozenCase
{
    private static readonly Lazy<Corpus> ReadOnce = new(() => ContentReader.Read(Content).Corpus!);

    private static readonly Lazy<BuiltSite> BuiltOnce = new(() => BuiltSite.Of(Content));

    public static string Content { get; } = Repository.At("tests/Cases/crocus/content");

    public static Corpus Corpus => ReadOnce.Value;

    /// <summary>Built once for all tests.</summary>
    public static BuiltSite Result => BuiltOnce.Value;
}
