using System.Collections.Concurrent;
using Wiki.Linux;
using Wiki.Output;
using Wiki.Problems;

namespace Wiki.Publishing;

/// <summary>
/// A site that is written next to the published one. Publishing swaps the two; until then, and after any failure, the
/// published one is unchanged. A stage that was not published is deleted on disposal.
/// </summary>
internal sealed class StagedSite : ISiteTarget, IDisposable
{
    private readonly string _output;
    private readonly StagePlace _place;
    private readonly BuildLock? _lock;
    private readonly ConcurrentDictionary<string, DirectoryInfo> _folders = new(StringComparer.Ordinal);
    private readonly ConcurrentQueue<Problem> _problems = new();
    private int _files;
    private bool _isClosed;

    public StagedSite(string output, StagePlace place, BuildLock? buildLock) =>
        (_output, _place, _lock) = (output, place, buildLock);

    public bool IsClosed => Volatile.Read(ref _isClosed);

    /// <summary>The problem that closed the stage, or a warning that it could not be deleted.</summary>
    public IReadOnlyCollection<Problem> Problems => _problems;

    /// <summary>The number of published files; null before publishing.</summary>
    public int? Published { get; private set; }

    /// <summary>A stage that ignores all files.</summary>
    public static StagedSite Closed(string output, Problem problem)
    {
        var closed = new StagedSite(output, StagePlace.Of(output), null);
        closed.Close(problem);
        return closed;
    }

    /// <summary>Removes the remains of a build that was killed, and creates an empty stage.</summary>
    public void Start() => Try(() =>
    {
        Recover();
        WriteFile(new SiteFile(SiteMarker.FileName, []));
    });

    public void Write(SiteFile file)
    {
        if (!IsClosed && Try(() => WriteFile(file)))
            Interlocked.Increment(ref _files);
    }

    /// <summary>Copies the former files of the published site that stay.</summary>
    public IReadOnlyList<IReadOnlyDictionary<string, string>> KeepFormer(IEnumerable<string> paths)
    {
        IReadOnlyList<IReadOnlyDictionary<string, string>> former = [];
        Try(() =>
        {
            former = FormerFiles.Of(_place.Published, paths);
            foreach (var path in former.SelectMany(files => files.Keys))
                WriteFile(new SiteFile(path, File.ReadAllBytes(Path.Combine(_place.Published, path))));
        });
        return former;
    }

    /// <summary>Swaps the stage with the published site, and deletes the old one.</summary>
    public void Publish()
    {
        if (!Try(Swap))
            return;
        Published = _files;
        if (IOFailure.Of(() => DiskFlush.Of(_place.Parent)) is { } failure)
            _problems.Enqueue(PublishingProblems.OutputNotFlushed(_output, failure.Message));
        if (DeleteStage() is { } exception)
            _problems.Enqueue(PublishingProblems.OutputLittered(_place.Staged, exception.Message));
    }

    public void Dispose()
    {
        if (_lock is null)
            return;
        // A failure is ignored: the next build deletes the stage, and the problem that closed it matters more.
        if (Published is null)
            DeleteStage();
        _lock.Dispose();
    }

    /// <summary>The new site is on the disk before it is published.</summary>
    private void Swap()
    {
        DiskFlush.Of(_place.Staged);
        SwapNames();
    }

    private void SwapNames()
    {
        if (Directory.Exists(_place.Published))
            Exchange.Swap(_place.Staged, _place.Published);
        else
            Directory.Move(_place.Staged, _place.Published);
    }

    /// <summary>A killed build may have left its stage or, between the steps of a swap, the old site.</summary>
    private void Recover()
    {
        var aside = Exchange.AsideOf(_place.Staged);
        if (Directory.Exists(aside) && !Directory.Exists(_place.Published))
            Directory.Move(aside, _place.Published);
        Delete(aside);
        Delete(_place.Staged);
    }

    private void WriteFile(SiteFile file)
    {
        var path = PathOf(file);
        _folders.GetOrAdd(Path.GetDirectoryName(path)!, Directory.CreateDirectory);
        using var output = File.Create(path);
        file.WriteTo(output);
    }

    /// <summary>The full path of a file; throws if it would be outside the stage.</summary>
    private string PathOf(SiteFile file)
    {
        var path = Path.GetFullPath(Path.Combine(_place.Staged, file.Path));
        return path.StartsWith(_place.Staged + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new InvalidOperationException($"The file '{file.Path}' would be written outside the site.");
    }

    /// <summary>Runs a file operation; an IO failure closes the stage.</summary>
    private bool Try(Action work)
    {
        try
        {
            work();
            return true;
        }
        catch (Exception exception) when (IOFailure.Is(exception))
        {
            Close(PublishingProblems.OutputUnwritable(_output, exception.Message));
            return false;
        }
    }

    /// <summary>Only the first problem is reported, as others may be its consequences.</summary>
    private void Close(Problem problem)
    {
        if (!Interlocked.Exchange(ref _isClosed, true))
            _problems.Enqueue(problem);
    }

    /// <summary>Returns the exception if the stage could not be deleted, else null.</summary>
    private Exception? DeleteStage() => IOFailure.Of(() => Delete(_place.Staged));

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
