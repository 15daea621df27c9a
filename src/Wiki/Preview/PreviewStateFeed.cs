using System.Runtime.CompilerServices;

namespace Wiki.Preview;

/// <summary>Keeps the newest state of the preview, and streams each new one to its followers.</summary>
internal sealed class PreviewStateFeed(PreviewState first)
{
    private readonly Lock _lock = new();
    private TaskCompletionSource _next = new(TaskCreationOptions.RunContinuationsAsynchronously);

    public PreviewState Now { get; private set; } = first;

    public void Update(PreviewState state)
    {
        lock (_lock)
        {
            Now = state;
            _next.SetResult();
            _next = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        }
    }

    /// <summary>Returns the current state and each new one; a slow reader misses those in between.</summary>
    public async IAsyncEnumerable<PreviewState> Follow([EnumeratorCancellation] CancellationToken stop)
    {
        while (!stop.IsCancellationRequested)
        {
            var (state, next) = Read();
            yield return state;
            await next.WaitAsync(stop);
        }
    }

    private (PreviewState State, Task Next) Read()
    {
        lock (_lock)
            return (Now, _next.Task);
    }
}
