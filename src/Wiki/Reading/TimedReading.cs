using Wiki.Problems;

namespace Wiki.Reading;

/// <summary>Reads files on threads of a known stack; one that takes too long is given up, and the others are read.</summary>
/// <param name="count">How many files there are.</param>
/// <param name="read">Reads the file of an index.</param>
/// <param name="giveUp">What stands for a file that was given up.</param>
internal sealed class TimedReading<T>(int count, Func<int, T> read, Func<int, T> giveUp)
{
    /// <summary>Whatever the limits of nesting let through is read within it.</summary>
    private const int StackBytes = 16 * 1024 * 1024;

    private static readonly TimeSpan Glance = TimeSpan.FromMilliseconds(50);

    private readonly object _gate = new();
    private readonly Dictionary<int, long> _begun = [];
    private readonly T[] _readings = new T[count];
    private int _next;
    private int _done;
    private WorkFailedException? _fault;

    /// <summary>Far more than any file takes that is meant to be read.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromSeconds(10);

    public TimeProvider Clock { get; init; } = TimeProvider.System;

    /// <summary>What a file is called if reading it fails for a reason that is no problem of the file.</summary>
    public required Func<int, string> Name { get; init; }

    public T[] Run()
    {
        lock (_gate)
        {
            for (var thread = 0; thread < Math.Min(count, Environment.ProcessorCount); thread++)
                StartThread();
            while (_done < count && _fault is null)
            {
                Monitor.Wait(_gate, Glance);
                GiveUpWhatIsOverdue();
            }
        }

        return _fault is null ? _readings : throw _fault;
    }

    private void StartThread() => new Thread(ReadOn, StackBytes) { IsBackground = true }.Start();

    private void ReadOn()
    {
        while (Begin() is { } file)
        {
            try
            {
                if (!End(file, read(file)))
                    return;
            }
#pragma warning disable CA1031 // it is thrown again where the files are waited for
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
            if (_next == count || _fault is not null)
                return null;
            _begun.Add(_next, Clock.GetTimestamp());
            return _next++;
        }
    }

    /// <summary>False where the file was given up meanwhile and another thread took the place of this one.</summary>
    private bool End(int file, T reading)
    {
        lock (_gate)
        {
            if (!_begun.Remove(file))
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
            _fault ??= exception;
            Monitor.Pulse(_gate);
        }
    }

    private void GiveUpWhatIsOverdue()
    {
        foreach (var file in _begun.Where(each => Clock.GetElapsedTime(each.Value) > Longest).Select(each => each.Key).ToList())
        {
            _begun.Remove(file);
            _readings[file] = giveUp(file);
            _done++;
            StartThread();
        }
    }
}
