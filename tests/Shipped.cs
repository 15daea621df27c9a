using Wiki.Reading;

namespace Wiki.Tests;

/// <summary>The content that the program ships with, read and built once for all tests.</summary>
internal static class Shipped
{
    private static readonly Lazy<Corpus> ReadOnce = new(() => ContentReader.Read(Repository.Content).Corpus!);

    private static readonly Lazy<BuiltSite> BuiltOnce = new(() => BuiltSite.Of(Repository.Content));

    public static Corpus Corpus => ReadOnce.Value;

    public static BuiltSite Result => BuiltOnce.Value;
}
