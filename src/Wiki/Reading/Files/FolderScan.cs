using Wiki.Linux;
using Wiki.Problems;

namespace Wiki.Reading.Files;

/// <summary>The content files of a folder, in the order of their paths; all other files are reported.</summary>
internal sealed class FolderScan
{
    private readonly ContentFolder _folder;
    private readonly List<Problem> _problems;
    private readonly List<(RecordKind, FileInfo)> _records = [];
    private readonly List<FileInfo> _received = [];
    private readonly List<FileInfo> _logos = [];
    private readonly StrayEntries _strays;

    private FolderScan(ContentFolder folder, List<Problem> problems) =>
        (_folder, _problems, _strays) = (folder, problems, new StrayEntries(folder, problems));

    /// <summary>Every record file with its kind, size and time.</summary>
    public IReadOnlyList<(RecordKind Kind, FileInfo File)> Records => _records;

    /// <summary>The files that reports were received as.</summary>
    public IReadOnlyList<FileInfo> Received => _received;

    /// <summary>The pictures beside the site file.</summary>
    public IReadOnlyList<FileInfo> Logos => _logos;

    /// <summary>The ids of misplaced files; records with these ids are not reported as missing.</summary>
    public IReadOnlySet<string> MisplacedIds => _strays.Ids;

    /// <summary>
    /// False if a folder could not be read or is a link, so that missing records cannot be determined.
    /// </summary>
    public bool IsComplete { get; private set; } = true;

    /// <summary>Whether the site's own file is here under another name, which is reported.</summary>
    public bool HasMisnamedSite => _strays.HasSite;

    /// <param name="folder">The content folder.</param>
    /// <param name="problems">Receives what is wrong with it.</param>
    public static FolderScan Of(ContentFolder folder, List<Problem> problems)
    {
        var scan = new FolderScan(folder, problems);
        scan.Find();
        return scan;
    }

    private void Find()
    {
        foreach (var entry in Entries(_folder.Root))
        {
            if (!IsPlain(entry))
                continue;
            if (entry is DirectoryInfo && KindOf(entry.Name) is { } known)
                _records.AddRange(FilesOf(entry.FullName, known));
            else if (entry is FileInfo { Extension: ".svg" or ".png" } picture)
                _logos.Add(picture);
            else if (entry.Name != Site.FileName || entry is DirectoryInfo)
                _strays.Add(entry);
        }
    }

    private IEnumerable<(RecordKind, FileInfo)> FilesOf(string folder, RecordKind kind)
    {
        foreach (var entry in Entries(folder, withHidden: true))
        {
            if (IsHidden(entry))
            {
                _strays.AddHidden(entry);
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
            else if (entry is DirectoryInfo && kind == RecordKind.Source && entry.Name == ContentFolder.ReceivedFolder)
            {
                FindReceived(entry.FullName);
            }
            else if (entry is FileInfo file && entry.Extension == ".md")
            {
                yield return (kind, file);
            }
            else
            {
                _strays.Add(entry);
            }
        }
    }

    /// <summary>The files are read with the sources that name them.</summary>
    private void FindReceived(string folder)
    {
        foreach (var entry in Entries(folder).Where(IsPlain))
        {
            if (entry is FileInfo file)
                _received.Add(file);
            else
                _strays.Add(entry);
        }
    }

    private static RecordKind? KindOf(string folder) =>
        Vocabulary.Terms<RecordKind>().FirstOrDefault(term => term.Value.Folder() == folder)?.Value;

    /// <summary>Names that differ only by case or normalization would be the same folder on some systems.</summary>
    private void CheckName(FileSystemInfo folder)
    {
        if (!RecordId.IsWellFormed(folder.Name) || RecordId.IsReserved(folder.Name))
            _problems.Add(ReadingProblems.FolderForm(_folder.StartOf(folder), folder.Name));
    }

    /// <summary>
    /// A name that begins with a dot hides a file from most programs, and from readers of the folder.
    /// </summary>
    private static bool IsHidden(FileSystemInfo entry) => entry.Name[0] == '.';

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
            _problems.Add(ReadingProblems.FolderUnreadable(Location.StartOf(_folder.Shown(folder)), exception.Message));
            IsComplete = false;
            return [];
        }
    }

    private bool IsPlain(FileSystemInfo entry)
    {
        var isPlain = entry.LinkTarget is null && FileStatus.Of(entry.FullName) is not { IsFileOrFolder: false };
        if (isPlain)
            return true;
        _strays.AddUnusual(entry);
        // Which records are in a linked folder is not known, as links are not followed.
        var top = Path.GetRelativePath(_folder.Root, entry.FullName).Split('/', '\\')[0];
        if (entry is DirectoryInfo && KindOf(top) is not null)
            IsComplete = false;
        return false;
    }
}
