using System.Globalization;
using Wiki.Reporting;
using Xunit;

namespace Wiki.Tests.Reporting;

public sealed class BrokenPipeTextWriterTests
{
    [Fact]
    public void WrittenTextArrivesUnchanged()
    {
        using var inner = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        using var writer = new BrokenPipeTextWriter(inner) { NewLine = "\n" };
        writer.Write('a');
        writer.Write("b");
        writer.Write("cd".AsSpan());
        writer.WriteLine("e");
        writer.WriteLine(1);
        Assert.Equal("abcde\n1\n", inner.ToString());
    }

    [Fact]
    public void BrokenPipeStopsFurtherWriting()
    {
        using var full = new FullWriter();
        using var writer = new BrokenPipeTextWriter(full);
        writer.WriteLine("one");
        writer.Write("two");
        writer.Flush();
        Assert.Equal(1, full.Attempts);
    }

    private sealed class FullWriter : StringWriter
    {
        public FullWriter()
            : base(CultureInfo.InvariantCulture) { }

        public int Attempts { get; private set; }

        public override void Write(string? value)
        {
            Attempts++;
            throw new IOException("No space left on device");
        }
    }
}
