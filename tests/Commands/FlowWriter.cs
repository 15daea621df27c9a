using System.Globalization;
using System.Text;

namespace Wiki.Tests.Commands;

/// <summary>Keeps what one test prints apart from what others print at the same time.</summary>
/// <param name="others">Gets what is printed outside a capture.</param>
internal sealed class FlowWriter(TextWriter others) : TextWriter
{
    private readonly AsyncLocal<StringWriter?> _captured = new();

    public override Encoding Encoding => others.Encoding;

    private TextWriter Current => _captured.Value ?? others;

    /// <summary>Captures what the calling method and what it calls print, until that method returns.</summary>
    public StringWriter Capture() => _captured.Value = new StringWriter(CultureInfo.InvariantCulture);

    public override void Write(char value) => Current.Write(value);

    public override void Write(string? value) => Current.Write(value);

    public override void Write(char[] buffer, int index, int count) => Current.Write(buffer, index, count);

    public override void Flush() => Current.Flush();
}
