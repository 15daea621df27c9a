using System.Text;
using Wiki.Problems;

namespace Wiki.Reporting;

/// <summary>
/// Ignores write failures, such as a closed pipe or a full disk, so that the run still ends with its own exit code.
/// </summary>
internal sealed class BrokenPipeTextWriter(TextWriter writer) : TextWriter
{
    private bool _hasFailed;

    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value) => Try(() => writer.Write(value));

    public override void Write(string? value) => Try(() => writer.Write(value));

    public override void Write(char[] buffer, int index, int count) => Try(() => writer.Write(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void WriteLine(string? value) => Write(value + NewLine);

    public override void Flush() => Try(writer.Flush);

    private void Try(Action write)
    {
        if (_hasFailed)
            return;
        try
        {
            write();
        }
        catch (Exception exception) when (IOFailure.Is(exception))
        {
            // No output is possible any more; only the exit code is left.
            _hasFailed = true;
        }
    }
}
