using Wiki.Checking;
using Wiki.Composing;
using Wiki.Output;
using Wiki.Reading;

namespace Wiki.Tests;

/// <summary>A copy of a case that no editor changes: what tests count, rank and weigh is counted in it.</summary>
internal static class FrozenCase
{
    private static readonly Lazy<Corpus> ReadOnce = new(() => ContentReader.Read(Content).Corpus!);

    private static readonly Lazy<Edition> EditedOnce = new(Edit);

    private static readonly Lazy<IReadOnlyList<SiteFile>> BuiltOnce = new(Build);

    public static string Content => Repository.At("tests/Cases/crocus/content");

    public static Corpus Corpus => ReadOnce.Value;

    public static Edition Edition => EditedOnce.Value;

    /// <summary>Every file of the site, built once for all tests.</summary>
    public static IReadOnlyList<SiteFile> Files => BuiltOnce.Value;

    /// <summary>The pages that readers go through; a dossier is read away from the site.</summary>
    public static IEnumerable<SiteFile> Pages => Files.Where(file => IsPage(file) && !IsDossier(file));

    public static IEnumerable<SiteFile> Dossiers => Files.Where(IsDossier);

    /// <summary>An edition with a memory of its own.</summary>
    public static Edition Edit() =>
        new(DraftRecords.WithoutDrafts(Corpus), ProvenQuotes.Of(Corpus), PublishedAsset.All);

    private static IReadOnlyList<SiteFile> Build()
    {
        var site = BuiltSite.Of(Content);
        Assert.Empty(site.Problems);
        return site.Files;
    }

    private static bool IsPage(SiteFile file) => file.Path.EndsWith(".html", StringComparison.Ordinal);

    private static bool IsDossier(SiteFile file) => file.Path.StartsWith("dossiers/", StringComparison.Ordinal);
}
