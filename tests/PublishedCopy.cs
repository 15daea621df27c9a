using Wiki.Build;
using Wiki.Exports;
using Wiki.Output;
using Wiki.Verifying.Published;

namespace Wiki.Tests;

/// <summary>The made-up wiki as published into a folder, where a test changes files.</summary>
internal sealed class PublishedCopy : IDisposable
{
    private static readonly Lazy<IReadOnlyList<SiteFile>> Files = new(() => Build(_ => { }));

    private static readonly Lazy<IReadOnlyList<SiteFile>> FilesWithPictures = new(() => Build(AddPictures));

    private readonly TemporaryFolder _folder = new();

    public PublishedCopy()
        : this(Files.Value) { }

    private PublishedCopy(IReadOnlyList<SiteFile> files)
    {
        foreach (var file in files)
            _folder.Write(file.Path, file.Bytes);
        _folder.Write(SiteMarker.FileName, "");
    }

    /// <summary>Of the made-up wiki with other content.</summary>
    public static PublishedCopy Of(Action<TinySite> change) => new(Build(change));

    /// <summary>Of the made-up wiki at an address, with pictures on its home page, a map and a former address.</summary>
    public static PublishedCopy WithPictures() => new(FilesWithPictures.Value);

    public string Root => _folder.Root;

    /// <summary>The path of a file whose name contains a version where a star stands.</summary>
    public string PathOf(string path)
    {
        if (!path.Contains('*', StringComparison.Ordinal))
            return path;
        var folder = Path.GetDirectoryName(path)!;
        var found = Assert.Single(Directory.GetFiles(_folder.At(folder), Path.GetFileName(path)));
        return $"{folder.Replace('\\', '/')}/{Path.GetFileName(found)}";
    }

    /// <summary>Replaces words in a file; the words have to be there.</summary>
    public PublishedCopy With(string path, string words, string others)
    {
        var text = File.ReadAllText(_folder.At(path));
        Assert.Contains(words, text, StringComparison.Ordinal);
        _folder.Write(path, text.Replace(words, others, StringComparison.Ordinal));
        return this;
    }

    public string Text(string path) => File.ReadAllText(_folder.At(path));

    public void Write(string path, string text) => _folder.Write(path, text);

    /// <summary>The files other than the manifest that have these words.</summary>
    public IReadOnlyList<string> PathsWith(string words) =>
        [
            .. Directory
                .EnumerateFiles(Root, "*", SearchOption.AllDirectories)
                .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
                .Where(path => path != DataFormats.Manifest.Path)
                .Where(path => Text(path).Contains(words, StringComparison.Ordinal)),
        ];

    public PublishedCopy WithFile(string path)
    {
        _folder.Write(path, "");
        return this;
    }

    public PublishedCopy Without(string path)
    {
        File.Delete(_folder.At(path));
        return this;
    }

    /// <summary>Makes the manifest fit what the files contain now, as a forger would.</summary>
    /// <param name="former">The path of a file that it names as one of an earlier publish.</param>
    public PublishedCopy Sealed(string? former = null)
    {
        var files = Directory
            .EnumerateFiles(Root, "*", SearchOption.AllDirectories)
            .Select(path => new SiteFile(Path.GetRelativePath(Root, path).Replace('\\', '/'), File.ReadAllBytes(path)));
        var manifest = new Manifest();
        string[] unnamed = [DataFormats.Manifest.Path, SiteMarker.FileName, former ?? ""];
        foreach (var file in files.Where(file => !unnamed.Contains(file.Path)))
            manifest.Add(file).WriteTo(Stream.Null);
        _folder.Write(DataFormats.Manifest.Path, manifest.Write(former is null ? null : [HashOf(former)]).Bytes);
        return this;
    }

    public Verification Verify() => SiteVerification.Check(Root, new BuildProgress());

    public IReadOnlyList<string> Problems() =>
        [.. Verify().Result.Problems.Select(problem => problem.ToString().Replace(Root, "site", StringComparison.Ordinal))];

    public void Dispose() => _folder.Dispose();

    private Dictionary<string, string> HashOf(string path) =>
        new() { [path] = Sha256.Hex(File.ReadAllBytes(_folder.At(path))) };

    private static void AddPictures(TinySite site) =>
        site.WithChanged("topics/bridge.md", "  - chronology\n", "  - chronology\n  - map\n")
            .With(
                "claims/bridge/crowd-on-quay.md",
                "---\nstatement: About 400 people stood on the quay.\nkind: stated-fact\ntopics:\n  - bridge\nfigure:\n"
                    + "  measure: people\n  of: last-crossing\n  unit: people on the quay\n  value: \"~400\"\ncitations:\n"
                    + "  - source: gazette-2021\n    quote: About 400 people stood on the quay.\n---\n")
            .WithChanged("topics/bridge.md", "matrix:\n", "bands:\n  - label: The end\n    dates: 2021-05-02\n    as: steps\nmatrix:\n")
            .WithChanged(
                "claims/bridge/never-on-time.md",
                "citations:\n",
                "about:\n  - ida-berg\n  - lindholm\ncitations:\n")
            .WithChanged(
                "claims/bridge/never-on-time.md",
                "      - ida-berg\n",
                "      - ida-berg\n    note: She was asked on the quay.\n")
            .With(
                "entities/ida-berg.md",
                "---\nname: Ida Berg\nkind: person\nrelations:\n  - to: lindholm\n    type: of\n    claim: never-on-time\n---\n")
            .With(
                "site.yaml",
                $"{TinySiteFiles.Site.TrimEnd()}\nbase: https://wiki.museum/papers/\nrelation-types:\n  - id: of\n"
                    + "    label: is the harbour master of\n    inverse: has the harbour master\nhome:\n  - show: figures\n    of: people\n"
                    + "  - show: map\n    of: bridge\nlook:\n  accent: '#7a1f2b'\n")
            .With(
                "claims/bridge/crossing.md",
                TinySiteFiles.Crossing.Replace("---\nstatement", "---\nformer-ids:\n  - last-trip\nstatement", StringComparison.Ordinal)
                    + "\n")
            .With(
                "entities/lindholm.md",
                "---\nname: Lindholm\nkind: place\nrole: \"A town with a quay [@crossing].\"\n"
                    + "coordinates:\n  lat: 55.5\n  lon: 12.5\n  precision: city\n  basis: A map of the coast.\n---\n");

    private static IReadOnlyList<SiteFile> Build(Action<TinySite> change)
    {
        using var site = new TinySite();
        change(site);
        var result = site.Check();
        Assert.Empty(result.Problems);
        return result.Files;
    }
}
