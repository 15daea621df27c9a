using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using System.Runtime.InteropServices;
using Wiki.Problems;
using Wiki.Receiving.Pdf;

namespace Wiki.Receiving;

/// <summary>
/// Reads a PDF file in another process of this program, which has limits of time and memory and is ended when it
/// exceeds them.
/// </summary>
internal static class PdfProcess
{
    /// <summary>The argument with which the program reads a PDF file from its input and writes its words.</summary>
    public const string Argument = "read-pdf";

    private static readonly PdfLimits Usual = new(TimeSpan.FromSeconds(8), 512);

    public static ReceivedText Read(byte[] bytes) => Read(bytes, Usual);

    public static ReceivedText Read(byte[] bytes, PdfLimits limits)
    {
        try
        {
            using var process = Process.Start(Start(limits))!;
            return Read(process, bytes, limits);
        }
        catch (Win32Exception exception)
        {
            return ReceivedText.Failed(UnreadableReasons.NoProcess(exception.Message));
        }
    }

    /// <summary>The work of the other process.</summary>
    public static int Answer()
    {
        using var bytes = new MemoryStream();
        using var input = Console.OpenStandardInput();
        using var output = Console.OpenStandardOutput();
        input.CopyTo(bytes);
        ReceivedTextStream.Write(PdfText.Read(bytes.ToArray()), output);
        return 0;
    }

    private static ReceivedText Read(Process process, byte[] bytes, PdfLimits limits)
    {
        using var ended = new CancellationTokenSource(limits.Longest);
        using var kill = ended.Token.Register(() => End(process));
        _ = Drain(process.StandardError);
        var sent = Send(process, bytes);
        try
        {
            return ReceivedTextStream.Read(process.StandardOutput.BaseStream);
        }
        catch (IOException)
        {
            return ReceivedText.Failed(
                ended.IsCancellationRequested
                    ? UnreadableReasons.TooSlow(limits.Longest)
                    : UnreadableReasons.DamagedOrTooMuchMemory);
        }
        finally
        {
            End(process);
            sent.Wait(CancellationToken.None);
        }
    }

    private static async Task Send(Process process, byte[] bytes)
    {
        try
        {
            await process.StandardInput.BaseStream.WriteAsync(bytes).ConfigureAwait(false);
            process.StandardInput.Close();
        }
        catch (IOException)
        {
            // The process ended before it had read everything, which its output shows.
        }
    }

    private static async Task Drain(TextReader errors)
    {
        while (await errors.ReadLineAsync().ConfigureAwait(false) is not null)
        {
            // What a process says that runs out of memory helps no editor.
        }
    }

    private static void End(Process process)
    {
        try
        {
            process.Kill(entireProcessTree: true);
        }
        catch (InvalidOperationException)
        {
            // It has ended by itself.
        }
    }

    private static ProcessStartInfo Start(PdfLimits limits)
    {
        var library = Path.Combine(AppContext.BaseDirectory, "Wiki.dll");
        var start = File.Exists(library)
            ? new ProcessStartInfo(Runtime(), ["exec", library, Argument])
            : new ProcessStartInfo(Environment.ProcessPath!, [Argument]);
        start.RedirectStandardInput = true;
        start.RedirectStandardOutput = true;
        start.RedirectStandardError = true;
        start.Environment["DOTNET_gcServer"] = "0";
        start.Environment["DOTNET_GCHeapHardLimit"] =
            (limits.Megabytes * 1024L * 1024).ToString("x", CultureInfo.InvariantCulture);
        start.Environment["DOTNET_DbgEnableMiniDump"] = "0";
        return start;
    }

    /// <summary>The runtime that runs this program; its folder is three below that of its host.</summary>
    private static string Runtime() => Path.GetFullPath(
        Path.Combine(
            RuntimeEnvironment.GetRuntimeDirectory(),
            "../../..",
            OperatingSystem.IsWindows() ? "dotnet.exe" : "dotnet"));
}

/// <summary>What reading a PDF file may take.</summary>
internal sealed record PdfLimits(TimeSpan Longest, int Megabytes);
