using Wiki.Limits;
using Wiki.Problems;

namespace Wiki.Reading.Files;

/// <summary>
/// The files and folders of a content folder that are not read. Each is reported, with the name that was meant if that
/// is likely.
/// </summary>
internal sealed class StrayEntries(ContentFolder folder, List<Problem> problems)
{
    private readonly HashSet<string> _ids = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The ids in their names; records with these ids are not reported as missing.</summary>
    public IReadOnlySet<string> Ids => _ids;

    /// <summary>Whether one of them is the site's own file under another name.</summary>
    public bool HasSite { get; private set; }

    /// <summary>Adds a file or folder that has no place where it is.</summary>
    public void Add(FileSystemInfo entry)
    {
        problems.Add(IsAtTop(entry) ? ExplainAtTop(entry) : ExplainWithin(entry));
        if (entry is DirectoryInfo { LinkTarget: null } whole)
            _ids.UnionWith(whole.EnumerateFiles("*", WithinFolder.AllFolders).Select(IdOf));
        _ids.Add(IdOf(entry));
    }

    /// <summary>Adds a link, or a file that is no regular one.</summary>
    public void AddUnusual(FileSystemInfo entry)
    {
        problems.Add(ReadingProblems.NotRegular(folder.StartOf(entry)));
        _ids.Add(IdOf(entry));
    }

    /// <summary>Adds a hidden file or folder, which is reported only if it has a record.</summary>
    public void AddHidden(FileSystemInfo entry)
    {
        var isRecord = entry is DirectoryInfo { LinkTarget: null } hidden
            ? hidden.EnumerateFiles("*.md", WithinFolder.AllFolders).Any()
            : entry.LinkTarget is null && EditorTemporaryFiles.IsHiddenRecord(entry.Name);
        if (isRecord)
            problems.Add(ReadingProblems.HiddenFile(folder.StartOf(entry)));
    }

    private Problem ExplainAtTop(FileSystemInfo entry)
    {
        var at = folder.StartOf(entry);
        if (entry is DirectoryInfo)
            return KindMeant(entry.Name) is { } kind
                ? ReadingProblems.OtherFolderName(at, kind.Folder())
                : ReadingProblems.StrayFile(at);
        if (!IsSiteMeant(entry.Name) || File.Exists(folder.SitePath))
            return ReadingProblems.StrayFile(at);
        HasSite = true;
        return ReadingProblems.OtherSiteName(at);
    }

    private Problem ExplainWithin(FileSystemInfo entry)
    {
        var at = folder.StartOf(entry);
        return entry is FileInfo file && RecordEnding.IsOther(file)
            ? ReadingProblems.OtherEnding(at, IdOf(entry))
            : ReadingProblems.StrayFile(at);
    }

    private bool IsAtTop(FileSystemInfo entry) =>
        Path.GetDirectoryName(entry.FullName) == Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder.Root));

    /// <summary>The kind whose folder was written with capitals, or as the word for one record.</summary>
    private static RecordKind? KindMeant(string name) => Vocabulary.Terms<RecordKind>()
        .FirstOrDefault(term => new[] { term.Value.Folder(), term.Value.Word() }
            .Contains(name, StringComparer.OrdinalIgnoreCase))?.Value;

    private static bool IsSiteMeant(string name) =>
        name.ToLowerInvariant() is "site.yaml" or "site.yml" or "site.yaml.txt" or "site.yml.txt";

    private static string IdOf(FileSystemInfo entry) => entry.Name.Split('.')[0];
}
