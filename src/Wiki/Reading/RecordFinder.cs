using Wiki.Limits;
using Wiki.Reading.Files;

namespace Wiki.Reading;

/// <summary>
/// Reads single records of a content folder by their ids, as the reader of the whole folder does, while that one is at
/// work.
/// </summary>
/// <param name="root">The content folder.</param>
internal sealed class RecordFinder(string root)
{
    private readonly ContentFolder _folder = new(root);
    private readonly FileCache _cache = new();
    private readonly Lazy<Dictionary<string, string>> _claims = new(() => PathsOfClaims(root));

    /// <summary>The site; null if its file is missing or has errors.</summary>
    public Site? Site() =>
        ContentReader.ReadSite(_folder, _cache) is var reading && !HasErrors(reading) ? reading.Read as Site : null;

    /// <summary>The record of an id; null if there is none of these kinds, or it has errors.</summary>
    public Record? Find(string id, IEnumerable<RecordKind> kinds)
    {
        if (!RecordId.IsWellFormed(id))
            return null;
        foreach (var kind in kinds)
        {
            if (PathOf(id, kind) is { } path)
                return ContentReader.ReadOne(kind, new FileInfo(path), _folder, _cache) is var reading
                    && !HasErrors(reading) ? reading.Read as Record : null;
        }

        return null;
    }

    /// <summary>The folders of claims are nested as editors like; links are never followed.</summary>
    private string? PathOf(string id, RecordKind kind) => kind == RecordKind.Claim
        ? _claims.Value.GetValueOrDefault(id)
        : FilesIn(Path.Combine(root, kind.Folder()), $"{id}.md", WithinFolder.Itself).FirstOrDefault();

    private static Dictionary<string, string> PathsOfClaims(string root)
    {
        var paths = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var path in FilesIn(Path.Combine(root, RecordKind.Claim.Folder()), "*.md", WithinFolder.AllFolders))
            paths.TryAdd(Path.GetFileNameWithoutExtension(path), path);
        return paths;
    }

    private static IEnumerable<string> FilesIn(string folder, string pattern, EnumerationOptions options) =>
        new DirectoryInfo(folder) is { Exists: true, LinkTarget: null, Parent.LinkTarget: null }
            ? Directory.EnumerateFiles(folder, pattern, options)
            : [];

    private static bool HasErrors(FileReading reading) =>
        reading.Problems.Any(problem => problem.IsError);
}
