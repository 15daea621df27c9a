using System.Text;
using Wiki.Reading.Files;
using Xunit;

namespace Wiki.Tests.Reading.Files;

public sealed class FileBytesTests
{
    [Theory]
    [InlineData("plain")]
    [InlineData("")]
    [InlineData("a\tb\nc")]
    [InlineData("é 😀 \u00a0 \u202f")]
    [InlineData("a\u00adb")]
    public void Utf8BytesAreReadAsText(string text) => Assert.NotNull(FileBytes.Decode("a.md", Encoding.UTF8.GetBytes(text), []));

    [Fact]
    public void ByteOrderMarkIsNoCharacter() =>
        Assert.Equal("---", FileBytes.Decode("a.md", [0xEF, 0xBB, 0xBF, .. "---"u8], [])?.Text);

    [Theory]
    [InlineData("610A62C328", "a.md:2:2: error W105: byte 0xC3 is not UTF-8; save the file as UTF-8")]
    [InlineData("80", "a.md:1:1: error W105: byte 0x80 is not UTF-8; save the file as UTF-8")]
    [InlineData("F09F98806120ED A080", "a.md:1:4: error W105: byte 0xED is not UTF-8; save the file as UTF-8")]
    [InlineData("61C3", "a.md:1:2: error W105: byte 0xC3 is not UTF-8; save the file as UTF-8")]
    [InlineData("610D0A62FF", "a.md:2:2: error W105: byte 0xFF is not UTF-8; save the file as UTF-8")]
    [InlineData("EFBBBF61C0AF", "a.md:1:2: error W105: byte 0xC0 is not UTF-8; save the file as UTF-8")]
    [InlineData("FFFE6100", "a.md:1:1: error W105: the file is UTF-16; save it as UTF-8")]
    [InlineData("610062000A00", "a.md:1:1: error W105: the file is UTF-16; save it as UTF-8")]
    [InlineData("00610062000A", "a.md:1:1: error W105: the file is UTF-16; save it as UTF-8")]
    [InlineData("FEFF0061", "a.md:1:1: error W105: the file is UTF-16; save it as UTF-8")]
    [InlineData("610061", "a.md:1:2: error W106: the character U+0000 shows nothing and is not allowed; delete it")]
    [InlineData("0A1B5B", "a.md:2:1: error W106: the character U+001B shows nothing and is not allowed; delete it")]
    [InlineData("617F", "a.md:1:2: error W106: the character U+007F shows nothing and is not allowed; delete it")]
    [InlineData("EFBFBF", "a.md:1:1: error W106: the character U+FFFF shows nothing and is not allowed; delete it")]
    [InlineData("610C62", "a.md:1:2: error W106: the character U+000C shows nothing and is not allowed; delete it")]
    [InlineData("61C28562", "a.md:1:2: error W106: the character U+0085 shows nothing and is not allowed; delete it")]
    [InlineData(
        "610D62E280A8",
        "a.md:2:2: error W106: the character U+2028 shows nothing and is not allowed; delete it"
    )]
    public void AnythingElseIsReportedAtItsPlace(string bytes, string expected)
    {
        var problems = new List<Problem>();
        Assert.Null(
            FileBytes.Decode("a.md", Convert.FromHexString(bytes.Replace(" ", "", StringComparison.Ordinal)), problems)
        );
        Assert.Equal(expected, Assert.Single(problems).ToString());
    }

    [Fact]
    public void NoBytesAreTooStrange()
    {
        var seeded = new Seeded(9);
        for (var round = 0; round < 20_000; round++)
        {
            byte[] bytes =
            [
                .. Enumerable
                    .Range(0, seeded.Next(9))
                    .Select(_ =>
                        (byte)
                            seeded.Of([
                                0x61,
                                0x0A,
                                0x0D,
                                0xC3,
                                0xA9,
                                0xF0,
                                0x9F,
                                0x98,
                                0x80,
                                0xED,
                                0xFF,
                                0xEF,
                                0xBB,
                                0xBF,
                            ])
                    ),
            ];
            var problems = new List<Problem>();
            var file = FileBytes.Decode("a.md", bytes, problems);
            Assert.Equal(file is null ? 1 : 0, problems.Count);
        }
    }
}
