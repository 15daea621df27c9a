using System.Diagnostics;
using System.Threading.Channels;
using Wiki.Problems;
using Wiki.Reading.Files;

namespace Wiki.Reading.Watching;

/// <summary>
/// Reads a content folder again when it changes. Events of the file system are only hints, as some get lost: the files
/// that they name are read at once; the whole folder is read if that is not sufficient, and whenever there was no event
/// for a while.
/// </summary>
internal sealed class ContentWatch : IDisposable
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromSeconds(1);

    /// <summary>The pause between two full reads, as a multiple of their duration.</summary>
    private const int PauseFactor = 10;

    /// <summary>Editors write a file in several steps, so it is read after this time without further events.</summary>
    private static readonly TimeSpan QuietPeriod = TimeSpan.FromMilliseconds(15);

    private readonly string _root;
    private readonly FileCache _cache = new();
    private readonly Channel<string?> _hints = Channel.CreateUnbounded<string?>();
    private readonly Action<string> _onPolling;
    private FileSystemWatcher? _watcher;
    private bool _isWatching;
    private TimeSpan _readTime;
    private ContentReading? _last;

    /// <param name="root">The content folder.</param>
    /// <param name="onPolling">Called with a message if the system does not report changes.</param>
    public ContentWatch(string root, Action<string> onPolling)
    {
        _root = root;
        _onPolling = onPolling;
    }

    /// <summary>How far the reading of the whole folder is.</summary>
    public ReadingProgress Progress { get; } = new();

    /// <summary>Returns the current content at the first call, and then waits until it changes.</summary>
    /// <returns>The content, and how long it took to read.</returns>
    public async Task<(ContentReading Reading, TimeSpan Time)> Next(CancellationToken cancellation)
    {
        var start = Stopwatch.GetTimestamp();
        while (_last is { } last)
        {
            Watch();
            var changed = await WaitForChanges(cancellation);
            start = Stopwatch.GetTimestamp();
            var current = Reload(changed, last) ?? Read();
            if (current.IsSameAs(last))
                continue;
            _last = current;
            return (current, Stopwatch.GetElapsedTime(start));
        }

        _last = Read();
        return (_last, Stopwatch.GetElapsedTime(start));
    }

    public void Dispose() => _watcher?.Dispose();

    private ContentReading Read()
    {
        var start = Stopwatch.GetTimestamp();
        var reading = ContentReader.Read(_root, _cache, Progress);
        _readTime = Stopwatch.GetElapsedTime(start);
        return reading;
    }

    /// <summary>Reads only the changed files; null if the whole folder has to be read.</summary>
    private ContentReading? Reload(HashSet<string?> changed, ContentReading last)
    {
        if (changed.Count == 0 || changed.Contains(null))
            return null;
        return ContentReader.Reload(_root, changed.OfType<string>(), last, _cache);
    }

    /// <summary>Returns after changes followed by a quiet period, or when a full read is due.</summary>
    /// <returns>The changed paths; contains null if the system lost events.</returns>
    private async Task<HashSet<string?>> WaitForChanges(CancellationToken cancellation)
    {
        var changed = new HashSet<string?>();
        var timeout = _readTime * PauseFactor > PollInterval ? _readTime * PauseFactor : PollInterval;
        while (await WaitForHint(timeout, cancellation))
        {
            while (_hints.Reader.TryRead(out var path))
            {
                Invalidate(path);
                if (path is null || !EditorTemporaryFiles.Is(Path.GetFileName(path)))
                    changed.Add(path);
            }

            timeout = QuietPeriod;
        }

        return changed;
    }

    private async Task<bool> WaitForHint(TimeSpan timeout, CancellationToken cancellation)
    {
        using var limited = CancellationTokenSource.CreateLinkedTokenSource(cancellation);
        limited.CancelAfter(timeout);
        try
        {
            return await _hints.Reader.WaitToReadAsync(limited.Token);
        }
        catch (OperationCanceledException) when (!cancellation.IsCancellationRequested)
        {
            return false;
        }
    }

    /// <param name="path">Null if the system lost events.</param>
    private void Invalidate(string? path)
    {
        if (path is null)
            _cache.InvalidateAll();
        else
            _cache.Invalidate(path);
    }

    private void Watch()
    {
        if (_isWatching)
            return;
        _isWatching = true;
        try
        {
            _watcher = new FileSystemWatcher(Path.GetFullPath(_root)) { IncludeSubdirectories = true };
            _watcher.Changed += OnChange;
            _watcher.Created += OnChange;
            _watcher.Deleted += OnChange;
            _watcher.Renamed += OnChange;
            _watcher.Error += (_, _) => _hints.Writer.TryWrite(null);
            _watcher.EnableRaisingEvents = true;
        }
        catch (Exception exception)
            when (exception is IOException or ArgumentException or PlatformNotSupportedException)
        {
            _onPolling(PreviewMessages.WatchingByPolling(exception.Message));
        }
    }

    private void OnChange(object sender, FileSystemEventArgs change) => _hints.Writer.TryWrite(change.FullPath);
}
