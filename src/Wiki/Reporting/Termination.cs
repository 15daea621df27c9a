using System.Runtime.InteropServices;

namespace Wiki.Reporting;

/// <summary>The end that a signal asks for: work that heeds it ends at once, and what does not is left where it is soon after.</summary>
internal sealed class Termination : IDisposable
{
    private const int Interrupted = 130;
    private const int Terminated = 143;

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(1.5);

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

    /// <summary>What the shell is told of the signal, and not of the work that it cut short; null where none came.</summary>
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
        _ = Task.Delay(Grace).ContinueWith(_ => Environment.Exit(exitCode), TaskScheduler.Default);
        _ = _stop.CancelAsync();
    }
}
