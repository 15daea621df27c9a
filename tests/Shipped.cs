using Wiki.Build;
using Wiki.Problems;
using Wiki.Reading;

namespace Wiki.Tests;

/// <summary>The content that the program ships with, read and built once for all tests.</summary>
internal static class Shipped
{
    private static readonly Lazy<Corpus> ReadOnce = new(() => ContentReader.Read(Repository.Content).Corpus!);

    private static readonly Lazy<BuildResult> BuiltOnce = new(() => SiteBuild.Check(Repository.Content));

    public static Corpus Corpus => ReadOnce.Value;

    public static BuildResult Result => BuiltOnce.Value;
}
