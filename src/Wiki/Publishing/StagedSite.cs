using System.Collections.Concurrent;
using Wiki.Output;
using Wiki.Problems;

namespace Wiki.Publishing;

/// <summary>
/// A site that is written beside the published one. Publishing exchanges the two; until then, and after any failure, the
/// published one stays as it was. A stage that was not published is deleted when it is disposed.
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

    public StagedSite(string output, StagePlace place, BuildLock? taken) => (_output, _place, _lock) = (output, place, taken);

    public bool IsClosed => Volatile.Read(ref _isClosed);

    /// <summary>What stopped the stage, or was left behind by it.</summary>
    public IReadOnlyCollection<Problem> Problems => _problems;

    /// <summary>How many files were published; null until they are.</summary>
    public int? Published { get; private set; }

    /// <summary>A stage that takes no files.</summary>
    public static StagedSite Closed(string output, Problem problem)
    {
        var closed = new StagedSite(output, StagePlace.Of(output), null);
        closed.Close(problem);
        return closed;
    }

    /// <summary>Removes what a build that was killed left behind, and begins an empty stage.</summary>
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

    /// <summary>Exchanges the stage with the published site, and deletes the one that was published before.</summary>
    public void Publish()
    {
        if (!Try(PutInPlace))
            return;
        Published = _files;
        if (DeleteStage() is { } remains)
            _problems.Enqueue(PublishingProblems.OutputLittered(_place.Staged, remains.Message));
    }

    public void Dispose()
    {
        if (_lock is null)
            return;
        // A stage that cannot be deleted is removed by the next build; the problem that closed it matters more.
        if (Published is null)
            DeleteStage();
        _lock.Dispose();
    }

    private void PutInPlace()
    {
        if (Directory.Exists(_place.Published))
            Exchange.Swap(_place.Staged, _place.Published);
        else
            Directory.Move(_place.Staged, _place.Published);
    }

    /// <summary>A build that was killed may have left its stage and, between two steps of an exchange, the old site beside it.</summary>
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

    /// <summary>The path of a file on the disk, which is within the stage whatever the file's own path says.</summary>
    private string PathOf(SiteFile file)
    {
        var path = Path.GetFullPath(Path.Combine(_place.Staged, file.Path));
        return path.StartsWith(_place.Staged + Path.DirectorySeparatorChar, StringComparison.Ordinal)
            ? path
            : throw new InvalidOperationException($"The file '{file.Path}' would be written outside the site.");
    }

    /// <summary>Does a piece of work on the disk; a failure of the machine closes the stage.</summary>
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

    /// <summary>The first problem closes the stage; what follows from it is not reported.</summary>
    private void Close(Problem problem)
    {
        if (!Interlocked.Exchange(ref _isClosed, true))
            _problems.Enqueue(problem);
    }

    /// <summary>What kept the stage from being deleted; null where nothing did.</summary>
    private Exception? DeleteStage()
    {
        try
        {
            Delete(_place.Staged);
            return null;
        }
        catch (Exception exception) when (IOFailure.Is(exception))
        {
            return exception;
        }
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
            Directory.Delete(folder, recursive: true);
    }
}
