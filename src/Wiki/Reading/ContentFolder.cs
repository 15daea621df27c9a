using Wiki.Limits;
using Wiki.Linux;
using Wiki.Problems;

namespace Wiki.Reading;

/// <summary>Finds the content files of a folder, in the order of their paths, and reports all other files.</summary>
/// <param name="root">The folder.</param>
/// <param name="problems">Receives what is wrong with it.</param>
/// <param name="name">How problems name it; null for its path from the current directory.</param>
internal sealed class ContentFolder(string root, List<Problem> problems, string? name = null)
{
    /// <summary>
    /// The folder within that of the sources in which the files of reports are, as they were received.
    /// </summary>
    public const string ReceivedFolder = "received";

    private readonly string _shown = name is null ? ShownRoot(root) : $"{name}/";

    /// <summary>The ids of misplaced files; records with these ids are not reported as missing.</summary>
    public HashSet<string> MisplacedIds { get; } = new(StringComparer.OrdinalIgnoreCase);

    /// <summary>The files that reports were received as.</summary>
    public List<FileInfo> Received { get; } = [];

    /// <summary>The pictures beside the site file.</summary>
    public List<FileInfo> Logos { get; } = [];

    /// <summary>
    /// False if a folder could not be read or is a link, so that missing records cannot be determined.
    /// </summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Whether the site's own file is here under another name, which is reported.</summary>
    public bool HasMisnamedSite { get; private set; }

    public string SitePath => Path.Combine(root, Site.FileName);

    /// <summary>Where the logo is that the site file names.</summary>
    public string LogoAs(string name) => Path.Combine(root, name);

    /// <summary>Where the file is that a source was received as.</summary>
    public FileInfo ReceivedAs(string name) => new(Path.Combine(root, PathOfReceived(name)));

    /// <summary>The same from the content folder.</summary>
    public static string PathOfReceived(string name) => $"{RecordKind.Source.Folder()}/{ReceivedFolder}/{name}";

    public string Shown(string path) => $"{_shown}{Path.GetRelativePath(root, path).Replace('\\', '/')}";

    /// <summary>The location of a problem that concerns a file or folder as a whole.</summary>
    public Location StartOf(FileSystemInfo entry) => Location.StartOf(Shown(entry.FullName));

    /// <summary>Every record file with its kind, size and time.</summary>
    public IReadOnlyList<(RecordKind Kind, FileInfo File)> Find()
    {
        var found = new List<(RecordKind, FileInfo)>();
        foreach (var entry in Entries(root))
        {
            if (!IsPlain(entry))
                continue;
            if (entry is DirectoryInfo && KindOf(entry.Name) is { } known)
                found.AddRange(FilesOf(entry.FullName, known));
            else if (entry is FileInfo { Extension: ".svg" or ".png" } picture)
                Logos.Add(picture);
            else if (entry.Name != Site.FileName || entry is DirectoryInfo)
                Refuse(entry);
        }

        return found;
    }

    private IEnumerable<(RecordKind, FileInfo)> FilesOf(string folder, RecordKind kind)
    {
        foreach (var entry in Entries(folder, withHidden: true))
        {
            if (IsHidden(entry))
            {
                RefuseHidden(entry);
                continue;
            }

            if (!IsPlain(entry))
                continue;
            if (entry is DirectoryInfo && kind == RecordKind.Claim)
            {
                CheckName(entry);
                foreach (var inner in FilesOf(entry.FullName, kind))
                    yield return inner;
            }
            else if (entry is DirectoryInfo && kind == RecordKind.Source && entry.Name == ReceivedFolder)
            {
                FindReceived(entry.FullName);
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

    /// <summary>The files are read with the sources that name them.</summary>
    private void FindReceived(string folder)
    {
        foreach (var entry in Entries(folder).Where(IsPlain))
        {
            if (entry is FileInfo file)
                Received.Add(file);
            else
                Refuse(entry);
        }
    }

    private void Refuse(FileSystemInfo entry)
    {
        var at = StartOf(entry);
        problems.Add(entry switch
        {
            _ when !IsAtTop(entry) => entry is FileInfo file && RecordEnding.IsOther(file)
                ? ReadingProblems.OtherEnding(at, NameOf(entry))
                : ReadingProblems.StrayFile(at),
            DirectoryInfo when KindMeant(entry.Name) is { } kind =>
                ReadingProblems.OtherFolderName(at, kind.Folder()),
            FileInfo when IsSiteMeant(entry.Name) && !File.Exists(SitePath) => RefuseSite(at),
            _ => ReadingProblems.StrayFile(at),
        });
        if (entry is DirectoryInfo { LinkTarget: null } folder)
            MisplacedIds.UnionWith(folder.EnumerateFiles("*", WithinFolder.AllFolders).Select(NameOf));
        MisplacedIds.Add(NameOf(entry));
    }

    private Problem RefuseSite(Location at)
    {
        HasMisnamedSite = true;
        return ReadingProblems.OtherSiteName(at);
    }

    private bool IsAtTop(FileSystemInfo entry) =>
        Path.GetDirectoryName(entry.FullName) == Path.TrimEndingDirectorySeparator(Path.GetFullPath(root));

    private static RecordKind? KindOf(string folder) =>
        Vocabulary.Terms<RecordKind>().FirstOrDefault(term => term.Value.Folder() == folder)?.Value;

    /// <summary>The kind whose folder was written with capitals, or as the word for one record.</summary>
    private static RecordKind? KindMeant(string folder) => Vocabulary.Terms<RecordKind>()
        .FirstOrDefault(term => new[] { term.Value.Folder(), term.Value.Word() }
            .Contains(folder, StringComparer.OrdinalIgnoreCase))?.Value;

    private static bool IsSiteMeant(string name) =>
        name.ToLowerInvariant() is "site.yaml" or "site.yml" or "site.yaml.txt" or "site.yml.txt";

    /// <summary>Names that differ only by case or normalization would be the same folder on some systems.</summary>
    private void CheckName(FileSystemInfo folder)
    {
        if (!RecordId.IsWellFormed(folder.Name) || RecordId.IsReserved(folder.Name))
            problems.Add(ReadingProblems.FolderForm(StartOf(folder), folder.Name));
    }

    /// <summary>
    /// A name that begins with a dot hides a file from most programs, and from readers of the folder.
    /// </summary>
    private static bool IsHidden(FileSystemInfo entry) => entry.Name[0] == '.';

    private void RefuseHidden(FileSystemInfo entry)
    {
        var isRecord = entry is DirectoryInfo { LinkTarget: null } folder
            ? folder.EnumerateFiles("*.md", WithinFolder.AllFolders).Any()
            : entry.LinkTarget is null && EditorTemporaryFiles.IsHiddenRecord(entry.Name);
        if (isRecord)
            problems.Add(ReadingProblems.HiddenFile(StartOf(entry)));
    }

    /// <param name="folder">The full path of the folder.</param>
    /// <param name="withHidden">Whether to include names that begin with a dot.</param>
    private List<FileSystemInfo> Entries(string folder, bool withHidden = false)
    {
        try
        {
            return
            [
                .. new DirectoryInfo(folder).EnumerateFileSystemInfos()
                    .Where(entry => !EditorTemporaryFiles.Is(entry.Name) || (withHidden && IsHidden(entry)))
                    .OrderBy(entry => entry.Name, StringComparer.Ordinal),
            ];
        }
        catch (Exception exception) when (IOFailure.Is(exception))
        {
            problems.Add(ReadingProblems.FolderUnreadable(Location.StartOf(Shown(folder)), exception.Message));
            IsComplete = false;
            return [];
        }
    }

    /// <summary>Relative to the current directory; the full path if the content folder is not below it.</summary>
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
        problems.Add(ReadingProblems.NotRegular(StartOf(entry)));
        MisplacedIds.Add(NameOf(entry));
        // Which records are in a linked folder is not known, as links are not followed.
        var top = Path.GetRelativePath(root, entry.FullName).Split('/', '\\')[0];
        if (entry is DirectoryInfo && KindOf(top) is not null)
            IsComplete = false;
        return false;
    }
}
