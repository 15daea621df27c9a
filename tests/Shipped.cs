using Wiki.Reading;

namespace Wiki.Tests;

/// <summary>The content that the program ships with; tests of it pass for any other sound content too.</summary>
internal static class Shipped
{
    private static readonly Lazy<Corpus> ReadOnce = new(() => ContentReader.Read(Repository.Content).Corpus!);

    private static readonly Lazy<BuiltSite> BuiltOnce = new(() => BuiltSite.Of(Repository.Content));

    public static Corpus Corpus => ReadOnce.Value;

    public static BuiltSite Site => BuiltOnce.Value;
}
