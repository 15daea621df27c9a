using Spectre.Console;

namespace Wiki.Reporting;

/// <summary>Shows the current stage on a terminal until it is disposed.</summary>
internal sealed class StageSpinner : IDisposable
{
    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly Task _shown;
    private StatusContext? _status;

    public StageSpinner() => _shown = AnsiConsole.Status().StartAsync("starting", Wait);

    public void Show(string stage)
    {
        if (_status is { } status)
            status.Status(stage);
    }

    public void Dispose()
    {
        _done.TrySetResult();
        _shown.GetAwaiter().GetResult();
    }

    private Task Wait(StatusContext status)
    {
        _status = status;
        return _done.Task;
    }
}
