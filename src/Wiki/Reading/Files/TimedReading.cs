using Wiki.Limits;
using Wiki.Problems;

namespace Wiki.Reading.Files;

/// <summary>Reads files on threads with a fixed stack size; reading a file that takes too long is stopped.</summary>
/// <param name="count">The number of files.</param>
/// <param name="read">Reads the file of an index.</param>
/// <param name="abandon">The result for a file that was abandoned.</param>
internal sealed class TimedReading<T>(int count, Func<int, T> read, Func<int, T> abandon)
{
    private static readonly TimeSpan PollInterval = TimeSpan.FromMilliseconds(50);

    private readonly object _gate = new();
    private readonly Dictionary<int, (long Since, Work Work)> _started = [];
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

    private void StartThread() => new Thread(ReadFiles, LimitedWork.StackBytes) { IsBackground = true }.Start();

    private void ReadFiles()
    {
        while (Begin() is var (file, work))
        {
            try
            {
                if (!End(file, work.Run(() => read(file))))
                    return;
            }
            catch (WorkStoppedException)
            {
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

    private (int File, Work Work)? Begin()
    {
        lock (_gate)
        {
            if (_next == count || _failure is not null)
                return null;
            var work = new Work();
            _started.Add(_next, (Clock.GetTimestamp(), work));
            return (_next++, work);
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

    /// <summary>Another thread takes over at once, as the one that is stopped may be far from its next step.</summary>
    private void AbandonOverdue()
    {
        var overdue = _started.Where(pair => Clock.GetElapsedTime(pair.Value.Since) > Longest);
        foreach (var (file, (_, work)) in overdue.ToList())
        {
            work.Stop();
            _started.Remove(file);
            _readings[file] = abandon(file);
            _done++;
            StartThread();
        }
    }
}
