using System.Collections.Concurrent;
using System.Runtime.CompilerServices;

namespace Wiki.Limits;

/// <summary>
/// Work that can be stopped: code that reads or checks takes steps, and the first one after <see cref="Stop"/> ends it.
/// It belongs to the flow of execution, because the libraries that are called in between pass nothing on.
/// </summary>
internal sealed class Work
{
    private static readonly AsyncLocal<Work?> Flow = new();

    private readonly ConcurrentDictionary<long, Location> _open = [];
    private long _steps;
    private long _begun;
    private volatile bool _isStopped;

    /// <summary>The step at which it is stopped, for work with a limit of steps.</summary>
    public long StopAt { get; init; } = long.MaxValue;

    /// <summary>How many steps were taken, which is the same in every run.</summary>
    public long Steps => Interlocked.Read(ref _steps);

    /// <summary>The record that has been in work for the longest time; null if none is.</summary>
    public Location? Oldest => _open.IsEmpty ? null : _open.MinBy(entry => entry.Key).Value;

    /// <summary>Takes a step of the work that this is part of, if any.</summary>
    public static void Step(int count = 1) => Flow.Value?.Take(count);

    /// <summary>Does the work of one record.</summary>
    public static T On<T>(Location record, Func<T> work)
    {
        if (Flow.Value is not { } current)
            return work();
        var number = current.Begin(record);
        try
        {
            return work();
        }
        finally
        {
            current._open.TryRemove(number, out _);
        }
    }

    /// <summary>Records one after the other; each is in work until the next one is requested.</summary>
    public static IEnumerable<T> Each<T>(IEnumerable<T> records, Func<T, Location> place)
    {
        var current = Flow.Value;
        foreach (var record in records)
        {
            var number = current?.Begin(place(record));
            yield return record;
            if (number is { } begun)
                current!._open.TryRemove(begun, out _);
        }
    }

    /// <summary>Does this work; the steps that it takes, on any thread, are steps of it.</summary>
    /// <exception cref="WorkStoppedException">It was stopped.</exception>
    public T Run<T>(Func<T> work)
    {
        var outer = Flow.Value;
        Flow.Value = this;
        try
        {
            return work();
        }
        catch (AggregateException exception) when (IsStop(exception))
        {
            throw new WorkStoppedException();
        }
        finally
        {
            Flow.Value = outer;
        }
    }

    public void Stop() => _isStopped = true;

    private static bool IsStop(AggregateException exception) =>
        exception.Flatten().InnerExceptions.Any(inner => inner is WorkStoppedException);

    private long Begin(Location record)
    {
        Take(1);
        var number = Interlocked.Increment(ref _begun);
        _open[number] = record;
        return number;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private void Take(int count)
    {
        if (Interlocked.Add(ref _steps, count) >= StopAt || _isStopped)
            throw new WorkStoppedException();
    }
}
