using System.Runtime.ExceptionServices;

namespace Wiki.Limits;

/// <summary>Does work on a thread with a stack of a fixed size, and stops it at a limit of time.</summary>
internal static class LimitedWork
{
    /// <summary>Sufficient for any content that is within the limits of nesting.</summary>
    public const int StackBytes = 16 * 1024 * 1024;

    /// <param name="work">The work.</param>
    /// <param name="longest">How long it may take.</param>
    /// <param name="stopped">The result of work that was stopped, with the record that was in work, if any.</param>
    public static T Run<T>(Func<T> work, TimeSpan longest, Func<Location?, T> stopped)
    {
        var limited = new Work();
        var result = new Outcome<T>();
        var thread = new Thread(() => result.Of(() => limited.Run(work)), StackBytes) { IsBackground = true };
        thread.Start();
        if (thread.Join(longest))
            return result.Value();
        var oldest = limited.Oldest;
        limited.Stop();
        return stopped(oldest);
    }

    /// <summary>What a thread found or threw.</summary>
    private sealed class Outcome<T>
    {
        private T? _value;
        private ExceptionDispatchInfo? _failure;

        public void Of(Func<T> work)
        {
            try
            {
                _value = work();
            }
#pragma warning disable CA1031 // rethrown by the thread that waits
            catch (Exception exception)
            {
                _failure = ExceptionDispatchInfo.Capture(exception);
            }
#pragma warning restore CA1031
        }

        public T Value()
        {
            _failure?.Throw();
            return _value!;
        }
    }
}
