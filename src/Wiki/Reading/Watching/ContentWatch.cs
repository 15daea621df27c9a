using System.Diagnostics;
using System.Threading.Channels;
using Wiki.Problems;

namespace Wiki.Reading.Watching;

/// <summary>
/// Reads a content folder again when it has changed. What the system says about files is a hint only, for it misses some:
/// the files it names are read at once, and the whole tree is compared where it names another and as soon as it is silent.
/// </summary>
internal sealed class ContentWatch : IDisposable
{
    private static readonly TimeSpan BetweenLooks = TimeSpan.FromSeconds(1);

    /// <summary>A look through many files is taken less often, so that it is a small part of the time.</summary>
    private const int PauseAfterLook = 10;

    /// <summary>Editors write a file in several steps; so long nothing more may come before it is read.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(15);

    private readonly string _root;
    private readonly FileCache _readings = new();
    private readonly Channel<string?> _hints = Channel.CreateUnbounded<string?>();
    private readonly Action<string> _tell;
    private FileSystemWatcher? _watcher;
    private bool _isWatching;
    private TimeSpan _look;
    private ContentReading? _last;

    /// <param name="root">The content folder.</param>
    /// <param name="tell">Told, in a sentence, where the system does not say what changes.</param>
    public ContentWatch(string root, Action<string> tell)
    {
        _root = root;
        _tell = tell;
    }

    /// <summary>The content as it is now, at the first time, and then as soon as it is another.</summary>
    /// <returns>The content, and how long it took to read.</returns>
    public async Task<(ContentReading Reading, TimeSpan Time)> Next(CancellationToken cancellation)
    {
        var began = Stopwatch.GetTimestamp();
        while (_last is { } last)
        {
            Watch();
            var named = await Hint(cancellation);
            began = Stopwatch.GetTimestamp();
            var now = named.Count > 0 && !named.Contains(null) ? ContentReader.Reload(_root, named.OfType<string>(), last, _readings) ?? Read() : Read();
            if (now.IsSameAs(last))
                continue;
            _last = now;
            return (now, Stopwatch.GetElapsedTime(began));
        }

        _last = Read();
        return (_last, Stopwatch.GetElapsedTime(began));
    }

    public void Dispose() => _watcher?.Dispose();

    private ContentReading Read()
    {
        var began = Stopwatch.GetTimestamp();
        var reading = ContentReader.Read(_root, _readings);
        _look = Stopwatch.GetElapsedTime(began);
        return reading;
    }

    /// <summary>Ends when something may have changed and no more hints come, or when it is time for a look at everything.</summary>
    /// <returns>The paths that the hints name; null among them where the system lost some.</returns>
    private async Task<HashSet<string?>> Hint(CancellationToken stop)
    {
        var named = new HashSet<string?>();
        var wait = _look * PauseAfterLook > BetweenLooks ? _look * PauseAfterLook : BetweenLooks;
        while (await Comes(wait, stop))
        {
            while (_hints.Reader.TryRead(out var path))
            {
                Doubt(path);
                if (path is null || !EditorTemporaryFiles.Is(Path.GetFileName(path)))
                    named.Add(path);
            }

            wait = Quiet;
        }

        return named;
    }

    private async Task<bool> Comes(TimeSpan within, CancellationToken stop)
    {
        using var time = CancellationTokenSource.CreateLinkedTokenSource(stop);
        time.CancelAfter(within);
        try
        {
            return await _hints.Reader.WaitToReadAsync(time.Token);
        }
        catch (OperationCanceledException) when (!stop.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <summary>A hint without a path comes where the system lost some.</summary>
    private void Doubt(string? path)
    {
        if (path is null)
            _readings.InvalidateAll();
        else
            _readings.Invalidate(path);
    }

    private void Watch()
    {
        if (_isWatching)
            return;
        _isWatching = true;
        try
        {
            _watcher = new FileSystemWatcher(Path.GetFullPath(_root)) { IncludeSubdirectories = true };
            _watcher.Changed += Hint;
            _watcher.Created += Hint;
            _watcher.Deleted += Hint;
            _watcher.Renamed += Hint;
            _watcher.Error += (_, _) => _hints.Writer.TryWrite(null);
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception exception) when (exception is IOException or ArgumentException or PlatformNotSupportedException)
        {
            _tell(PreviewMessages.WatchingByPolling(exception.Message));
        }
    }

    private void Hint(object sender, FileSystemEventArgs change) => _hints.Writer.TryWrite(change.FullPath);
}
