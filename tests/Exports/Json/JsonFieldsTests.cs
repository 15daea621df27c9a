using Wiki.Exports.Json;
using Xunit;

namespace Wiki.Tests.Exports.Json;

public sealed class JsonFieldsTests
{
    [Fact]
    public void ALargeFileIsHandedOnPieceByPiece()
    {
        var file = JsonFields.File("many.json", json => json.Objects("items", Enumerable.Range(0, 10_000).ToList(), item => json.WriteNumber("number", item)));
        using var output = new Pieces();
        file.WriteTo(output);
        Assert.Equal(file.Bytes.Length, output.Sizes.Sum());
        Assert.InRange(output.Sizes.Max(), 1, 70_000);
    }

    /// <summary>Keeps the sizes of what is written.</summary>
    private sealed class Pieces : MemoryStream
    {
        public List<int> Sizes { get; } = [];

        public override void Write(byte[] buffer, int offset, int count) => Sizes.Add(count);

        public override void Write(ReadOnlySpan<byte> buffer) => Sizes.Add(buffer.Length);
    }
}
