using System.Runtime.InteropServices;

namespace Wiki.Reporting;

/// <summary>Handles SIGINT and SIGTERM: cancels the work, and exits after a grace period if it does not end.</summary>
internal sealed class Termination : IDisposable
{
    private const int Interrupted = 130;
    private const int Terminated = 143;

    private static readonly TimeSpan GracePeriod = TimeSpan.FromSeconds(1.5);

    private readonly CancellationTokenSource _stop = new();
    private readonly PosixSignalRegistration _interrupt;
    private readonly PosixSignalRegistration _terminate;
    private int _exitCode;

    public Termination()
    {
        _interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context => End(context, Interrupted));
        _terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context => End(context, Terminated));
    }

    public CancellationToken Stop => _stop.Token;

    /// <summary>The exit code of the signal, which replaces that of the cancelled work; null without one.</summary>
    public int? ExitCode => Volatile.Read(ref _exitCode) is var code and not 0 ? code : null;

    public void Dispose()
    {
        _interrupt.Dispose();
        _terminate.Dispose();
        _stop.Dispose();
    }

    private void End(PosixSignalContext context, int exitCode)
    {
        context.Cancel = true;
        if (Interlocked.CompareExchange(ref _exitCode, exitCode, 0) != 0)
            return;
        _ = Task.Delay(GracePeriod).ContinueWith(_ => Environment.Exit(exitCode), TaskScheduler.Default);
        _ = _stop.CancelAsync();
    }
}
