using Wiki.Linux;
using Wiki.Problems;

namespace Wiki.Reading;

/// <summary>Finds the content files of a folder, in the order of their paths, and reports whatever else lies there.</summary>
internal sealed class ContentFolder(string root, List<Problem> problems)
{
    private static readonly EnumerationOptions Within = new() { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.ReparsePoint };

    private readonly string _shown = ShownRoot(root);

    /// <summary>What the files are called that lie where no record lies; nobody is told that records of these names are missing.</summary>
    public HashSet<string> Strays { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>False where a folder could not be read, so that nobody knows what is missing.</summary>
    public bool IsWhole { get; private set; } = true;

    public string SitePath => Path.Combine(root, "site.yaml");

    public string Shown(string path) => $"{_shown}{Path.GetRelativePath(root, path).Replace('\\', '/')}";

    /// <summary>Every record file with its kind, its size and its time.</summary>
    public IReadOnlyList<(RecordKind Kind, FileInfo File)> Find()
    {
        var found = new List<(RecordKind, FileInfo)>();
        foreach (var entry in Entries(root))
        {
            if (!IsPlain(entry))
                continue;
            var kind = Vocabulary.Terms<RecordKind>().FirstOrDefault(term => term.Value.Folder() == entry.Name)?.Value;
            if (entry is DirectoryInfo && kind is { } known)
                found.AddRange(FilesOf(entry.FullName, known));
            else if (entry.Name != "site.yaml" || entry is DirectoryInfo)
                Refuse(entry);
        }

        return found;
    }

    private IEnumerable<(RecordKind, FileInfo)> FilesOf(string folder, RecordKind kind)
    {
        foreach (var entry in Entries(folder))
        {
            if (!IsPlain(entry))
                continue;
            if (entry is DirectoryInfo && kind == RecordKind.Claim)
            {
                CheckName(entry);
                foreach (var inner in FilesOf(entry.FullName, kind))
                    yield return inner;
            }
            else if (entry is FileInfo file && entry.Extension == ".md")
            {
                yield return (kind, file);
            }
            else
            {
                Refuse(entry);
            }
        }
    }

    private void Refuse(FileSystemInfo entry)
    {
        problems.Add(ReadingProblems.StrayFile(Location.StartOf(Shown(entry.FullName))));
        if (entry is DirectoryInfo { LinkTarget: null } folder)
            Strays.UnionWith(folder.EnumerateFiles("*", Within).Select(NameOf));
        Strays.Add(NameOf(entry));
    }

    /// <summary>Names that differ on one system alone, by case or by accents, would be one folder on another.</summary>
    private void CheckName(FileSystemInfo folder)
    {
        if (!RecordId.IsWellFormed(folder.Name) || RecordId.IsKept(folder.Name))
            problems.Add(ReadingProblems.FolderForm(Location.StartOf(Shown(folder.FullName)), folder.Name));
    }

    private List<FileSystemInfo> Entries(string folder)
    {
        try
        {
            return [.. new DirectoryInfo(folder).EnumerateFileSystemInfos().Where(entry => !EditorTemporaryFiles.Is(entry.Name)).OrderBy(entry => entry.Name, StringComparer.Ordinal)];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            problems.Add(ReadingProblems.FolderUnreadable(Location.StartOf(Shown(folder)), exception.Message));
            IsWhole = false;
            return [];
        }
    }

    /// <summary>From the folder that the command runs in, however the content folder was named; in full where it lies elsewhere.</summary>
    private static string ShownRoot(string root)
    {
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, root);
        if (relative == ".")
            return "";
        var shown = relative.StartsWith("..", StringComparison.Ordinal) ? Path.GetFullPath(root) : relative;
        return $"{shown.Replace('\\', '/').TrimEnd('/')}/";
    }

    private static string NameOf(FileSystemInfo entry) => entry.Name.Split('.')[0];

    private bool IsPlain(FileSystemInfo entry)
    {
        var isPlain = entry.LinkTarget is null && FileStatus.Of(entry.FullName) is not { IsFileOrFolder: false };
        if (isPlain)
            return true;
        problems.Add(ReadingProblems.NotRegular(Location.StartOf(Shown(entry.FullName))));
        Strays.Add(NameOf(entry));
        return false;
    }
}
