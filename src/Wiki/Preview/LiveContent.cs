using System.Runtime.CompilerServices;

namespace Wiki.Preview;

/// <summary>The content while it is edited, moment after moment.</summary>
internal sealed class LiveContent(Moment first)
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Moment Now { get; private set; } = first;

    public void Become(Moment moment)
    {
        lock (_lock)
        {
            Now = moment;
            _next.SetResult();
            _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>The moment that is now, and each that comes; whoever is slow misses those in between.</summary>
    public async IAsyncEnumerable<Moment> Follow([EnumeratorCancellation] CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var (moment, next) = Look();
            yield return moment;
            await next.WaitAsync(stop);
        }
    }

    private (Moment Moment, Task Next) Look()
    {
        lock (_lock)
            return (Now, _next.Task);
    }
}
