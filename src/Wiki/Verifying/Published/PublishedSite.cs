using System.Text.Json;
using Wiki.Output;
using Wiki.Output.Json;

namespace Wiki.Verifying.Published;

/// <summary>A published site on the disk: its manifest, and the hash of each file.</summary>
internal sealed class PublishedSite
{
    private readonly Dictionary<string, string> _hashes;
    private readonly Dictionary<string, string> _named;
    private readonly HashSet<string> _former;

    private PublishedSite(string folder, IReadOnlyList<PublishedFile> files, byte[] manifest)
    {
        Folder = folder;
        Files = files;
        ManifestHash = Sha256.Hex(manifest);
        Manifest = PublishedJson.Read(manifest, PublishedJson.Files.ManifestJson);
        _hashes = files
            .Append(new PublishedFile(DataFormats.Manifest.Path, ManifestHash))
            .ToDictionary(file => file.Path, file => file.Hash, StringComparer.Ordinal);
        var former = FormerOf(Manifest).ToList();
        _former = former.Select(file => file.Key).ToHashSet(StringComparer.Ordinal);
        _named = Manifest.Files
            .Concat(former)
            .DistinctBy(file => file.Key)
            .ToDictionary(StringComparer.Ordinal);
    }

    public string Folder { get; }

    /// <summary>Every file but the manifest and the mark of the folder, in the order of their paths.</summary>
    public IReadOnlyList<PublishedFile> Files { get; }

    public ManifestJson Manifest { get; }

    public string ManifestHash { get; }

    /// <summary>The paths that the manifest names.</summary>
    public IEnumerable<string> Named => _named.Keys;

    /// <exception cref="JsonException">The manifest cannot be read.</exception>
    public static PublishedSite Read(string folder) =>
        new(folder, PublishedFolder.Read(folder), PublishedFolder.Bytes(folder, DataFormats.Manifest.Path));

    /// <summary>Whether the site has the file.</summary>
    public bool Has(string path) => _hashes.ContainsKey(path);

    /// <summary>Whether the file has the bytes with this hash.</summary>
    public bool Has(string path, string hash) => _hashes.GetValueOrDefault(path) == hash;

    /// <summary>The hash that the manifest names for a file; null if it does not name the file.</summary>
    public string? HashInManifest(string path) => _named.GetValueOrDefault(path);

    /// <summary>Whether it stays from an earlier publish.</summary>
    public bool IsFormer(string path) => _former.Contains(path);

    public byte[] Bytes(string path) => PublishedFolder.Bytes(Folder, path);

    /// <summary>Only files with a version in their names may stay.</summary>
    private static IEnumerable<KeyValuePair<string, string>> FormerOf(ManifestJson manifest) =>
        (manifest.Former ?? []).SelectMany(files => files).Where(file => VersionedPath.Is(file.Key));
}
