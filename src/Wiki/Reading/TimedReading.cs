using Wiki.Problems;

namespace Wiki.Reading;

/// <summary>Reads files on threads with a fixed stack size; a file that takes too long is abandoned.</summary>
/// <param name="count">The number of files.</param>
/// <param name="read">Reads the file of an index.</param>
/// <param name="abandon">The result for a file that was abandoned.</param>
internal sealed class TimedReading<T>(int count, Func<int, T> read, Func<int, T> abandon)
{
    /// <summary>Sufficient for any content that is within the limits of nesting.</summary>
    private const int StackBytes = 16 * 1024 * 1024;

    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(50);

    private readonly object _gate = new();
    private readonly Dictionary<int, long> _started = [];
    private readonly T[] _readings = new T[count];
    private int _next;
    private int _done;
    private WorkFailedException? _failure;

    /// <summary>The timeout per file, far more than any legitimate file needs.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromSeconds(10);

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>The name of a file in the exception that is thrown if reading it fails because of a bug.</summary>
    public required Func<int, string> Name { get; init; }

    public T[] Run()
    {
        lock (_gate)
        {
            for (var thread = 0; thread < Math.Min(count, Environment.ProcessorCount); thread++)
                StartThread();
            while (_done < count && _failure is null)
            {
                Monitor.Wait(_gate, PollInterval);
                AbandonOverdue();
            }
        }

        return _failure is null ? _readings : throw _failure;
    }

    private void StartThread() => new Thread(ReadFiles, StackBytes) { IsBackground = true }.Start();

    private void ReadFiles()
    {
        while (Begin() is { } file)
        {
            try
            {
                if (!End(file, read(file)))
                    return;
            }
#pragma warning disable CA1031 // rethrown by the thread that waits in Run
            catch (Exception exception)
            {
                Fail(new WorkFailedException($"reading {Name(file)}", exception));
            }
#pragma warning restore CA1031
        }
    }

    private int? Begin()
    {
        lock (_gate)
        {
            if (_next == count || _failure is not null)
                return null;
            _started.Add(_next, Clock.GetTimestamp());
            return _next++;
        }
    }

    /// <summary>False if the file was abandoned meanwhile, and another thread has replaced this one.</summary>
    private bool End(int file, T reading)
    {
        lock (_gate)
        {
            if (!_started.Remove(file))
                return false;
            _readings[file] = reading;
            if (++_done == count)
                Monitor.Pulse(_gate);
            return true;
        }
    }

    private void Fail(WorkFailedException exception)
    {
        lock (_gate)
        {
            _failure ??= exception;
            Monitor.Pulse(_gate);
        }
    }

    private void AbandonOverdue()
    {
        var overdue = _started.Where(pair => Clock.GetElapsedTime(pair.Value) > Longest).Select(pair => pair.Key);
        foreach (var file in overdue.ToList())
        {
            _started.Remove(file);
            _readings[file] = abandon(file);
            _done++;
            StartThread();
        }
    }
}
