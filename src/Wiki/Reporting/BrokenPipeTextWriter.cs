using System.Text;

namespace Wiki.Reporting;

/// <summary>Writes for as long as somebody can be written to: the reader of a pipe may leave, or a disk fill up, and the run still ends as it should.</summary>
internal sealed class BrokenPipeTextWriter(TextWriter writer) : TextWriter
{
    private bool _isOver;

    public override Encoding Encoding => writer.Encoding;

    public override void Write(char value) => Try(() => writer.Write(value));

    public override void Write(string? value) => Try(() => writer.Write(value));

    public override void Write(char[] buffer, int index, int count) => Try(() => writer.Write(buffer, index, count));

    public override void Write(ReadOnlySpan<char> buffer) => Write(buffer.ToString());

    public override void WriteLine(string? value) => Write(value + NewLine);

    public override void Flush() => Try(writer.Flush);

    private void Try(Action write)
    {
        if (_isOver)
            return;
        try
        {
            write();
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            // There is nobody left to tell but the shell, by the exit code.
            _isOver = true;
        }
    }
}
