using System.Runtime.CompilerServices;

namespace Wiki.Preview;

/// <summary>Holds the newest state of the preview, and streams each new one to its followers.</summary>
internal sealed class LiveContent(Moment first)
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public Moment Now { get; private set; } = first;

    public void Update(Moment state)
    {
        lock (_lock)
        {
            Now = state;
            _next.SetResult();
            _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>Returns the current state and each new one; a slow reader misses those in between.</summary>
    public async IAsyncEnumerable<Moment> Follow([EnumeratorCancellation] CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var (state, next) = Read();
            yield return state;
            await next.WaitAsync(stop);
        }
    }

    private (Moment State, Task Next) Read()
    {
        lock (_lock)
            return (Now, _next.Task);
    }
}
