using System.Globalization;
using Wiki.Reading.Files;
using Wiki.Reading.Yaml;
using Xunit;

namespace Wiki.Tests.Reading.Yaml;

public sealed class YamlReaderTests
{
    [Fact]
    public void EveryValueKeepsItsPlace()
    {
        var keys = Read("a: b\nlist:\n  - one\n  - \"two\"\nset:\n  inner: 'x'\n", []);
        Assert.NotNull(keys);
        Assert.Equal("a.yaml:1:4", keys.Find("a")!.At.ToString());
        Assert.Equal("a.yaml:4:5", Assert.IsType<YamlList>(keys.Find("list")).Items[1].At.ToString());
        Assert.Equal("a.yaml:6:10", Assert.IsType<YamlMap>(keys.Find("set")).Find("inner")!.At.ToString());
    }

    [Theory]
    [InlineData("a: 12", "12")]
    [InlineData("a: 2024-03-22", "2024-03-22")]
    [InlineData("a: yes", "yes")]
    [InlineData("a: ~", "~")]
    [InlineData("a: no", "no")]
    [InlineData("a: null", "null")]
    [InlineData("a: 1.10", "1.10")]
    [InlineData("a: 012", "012")]
    [InlineData("a: 1e3", "1e3")]
    [InlineData("a: 12:30", "12:30")]
    [InlineData("a: +1_000", "+1_000")]
    [InlineData("a: .inf", ".inf")]
    [InlineData("a: 0x1F", "0x1F")]
    [InlineData("a: >-\n  two\n  lines", "two lines")]
    [InlineData("a: |\n  two\n  lines", "two\nlines")]
    [InlineData("a: \"\\u00e9\\U0001F600\"", "é😀")]
    [InlineData("a:", "")]
    public void EveryValueIsText(string yaml, string value) =>
        Assert.Equal(value, Assert.IsType<YamlText>(Read(yaml, [])!.Find("a")).Value);

    [Theory]
    [InlineData("a: &x b\nc: d", "a.yaml:1:4: error W110: an anchor ('&')")]
    [InlineData("a: b\nc: *x", "a.yaml:2:4: error W110: an alias ('*')")]
    [InlineData("a: !!str b", "a.yaml:1:4: error W110: a tag ('!')")]
    [InlineData("a: !own b", "a.yaml:1:4: error W110: a tag ('!')")]
    [InlineData("a: b\n<<: c", "a.yaml:2:1: error W110: a merge key ('<<')")]
    [InlineData("a: b\n--- \nc: d", "a.yaml:2:1: error W110: a second YAML document")]
    [InlineData("a: b\nc: d\na: e", "a.yaml:3:1: error W112: the key 'a' is here a second time (first at a.yaml:1:1)")]
    [InlineData("a:\n  b: c\n  b: d", "a.yaml:3:3: error W112: the key 'b'")]
    [InlineData("[a, b]", "a.yaml:1:1: error W115: expected one set of keys")]
    [InlineData("a", "a.yaml:1:1: error W115: expected one set of keys")]
    [InlineData("{a: b}: c", "a.yaml:1:1: error W115: a key is plain text")]
    [InlineData("? [a]\n: b", "a.yaml:1:3: error W115: a key is plain text")]
    [InlineData("", "a.yaml:1:1: error W108: there are no keys here")]
    [InlineData("# only a remark", "a.yaml:1:1: error W108: there are no keys here")]
    [InlineData("a: {b:c, d: e}", "a.yaml:1:5: error W109: a space belongs between a key and its value; write b: c")]
    [InlineData("a: b: c", "a.yaml:1:4: error W109: a value that contains ': '")]
    [InlineData("a: {b: c, d: e: f}", "a.yaml:1:14: error W109: a value that contains ': ' needs quotation marks; write d: 'e: f'")]
    [InlineData("a: {b: c; d: e}", "a.yaml:1:9: error W109: a comma divides keys within brackets")]
    [InlineData("a: [b,, c]", "a.yaml:1:7: error W109: nothing is before this comma")]
    [InlineData("a:\n  -b: c\n    d: e", "a.yaml:2:3: error W109: a space belongs between the '-'")]
    [InlineData("a:\n\tb: c", "a.yaml:2:1: error W109: a tab indents this line")]
    [InlineData("a:\n  b: c\n \td: e", "a.yaml:3:2: error W109: a tab indents this line")]
    [InlineData("a:\n - b\n\t- c", "a.yaml:3:1: error W109: a tab indents this line")]
    [InlineData("a: \"open", "a.yaml:1:4: error W109: the quotation mark \" that begins this value")]
    [InlineData("a: \"b\" c", "a.yaml:1:4: error W109: words follow the quotation mark")]
    [InlineData("a: 'it''s' c", "a.yaml:1:4: error W109: words follow the quotation mark")]
    [InlineData("a: \"b\\\"c\" d", "a.yaml:1:4: error W109: words follow the quotation mark")]
    [InlineData("a: 'it''s", "a.yaml:1:4: error W109: the quotation mark ' that begins this value")]
    [InlineData("a: \"b\\\"", "a.yaml:1:4: error W109: the quotation mark \" that begins this value")]
    [InlineData("a: \"b\" # c\nd\ne: f", "a.yaml:2:1: error W109: 'd' is neither 'key: value'")]
    [InlineData("a: [b\nc: d", "a.yaml:1:4: error W109: the bracket '[' that begins this value")]
    [InlineData("a:\n  b: c\n d: e", "a.yaml:3:2: error W109: this line is indented unlike")]
    [InlineData("a:b\nc: d", "a.yaml:1:1: error W109: a space belongs between a key and its value; write a: b")]
    [InlineData("a: b\nc\nd: e", "a.yaml:2:1: error W109: 'c' is neither 'key: value'")]
    [InlineData("a: b\n  c: d", "a.yaml:2:3: error W109: this line is indented unlike")]
    [InlineData("a: %b", "a.yaml:1:4: error W109: a value that begins with '%'")]
    [InlineData("a: b: c\nd: [\n\te]", "a.yaml:1:4: error W109: a value that contains ': '")]
    [InlineData("a: b\nc: d\n- {", "a.yaml:3:3: error W109: the bracket '{' that begins this value")]
    [InlineData("a: b\nc: !!]", "a.yaml:2:4: error W109: a value that begins with '!'")]
    [InlineData("a:\n  b\n  c\td\n\te", "a.yaml:4:1: error W109: a tab indents this line")]
    [InlineData("a: {b]\nc: d", "a.yaml:1:4: error W109: the bracket '{' that begins this value")]
    [InlineData("a: [b}\nc: d", "a.yaml:1:4: error W109: the bracket '[' that begins this value")]
    [InlineData("a: [b] c\nd: e", "a.yaml:1:4: error W109: a value that begins with '['")]
    [InlineData("a: {b} c\nd: e", "a.yaml:1:4: error W109: a value that begins with '{'")]
    [InlineData("{a: ]}", "a.yaml:1:5: error W109: this is not YAML")]
    [InlineData("a: b\nc: \"\\u0007\"", "a.yaml:2:4: error W106: the character U+0007")]
    public void UnsupportedYamlIsReportedAtItsPlace(string yaml, string expected)
    {
        var problems = new List<Problem>();
        Read(yaml, problems);
        Assert.StartsWith(expected, Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    /// <summary>The line before the mistake is in order, and not to be written otherwise.</summary>
    [Theory]
    [InlineData("'b'")]
    [InlineData("\"b\"")]
    [InlineData("[b]")]
    [InlineData("[b] # c")]
    [InlineData("{b: c}")]
    [InlineData("{b: c} # d")]
    [InlineData(">-")]
    [InlineData("| # b")]
    public void SoundValueIsNotTakenForTheMistake(string value)
    {
        var problems = new List<Problem>();
        Read($"a: {value}\n]", problems);
        Assert.StartsWith(
            "a.yaml:2:1: error W109: this is not YAML",
            Assert.Single(problems).ToString(),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void WordsInMarksStayInACorrectedValue()
    {
        var problems = new List<Problem>();
        Read("a: \"the \\\"new\\\" C:\\pier\"", problems);
        Assert.EndsWith("write a: 'the \"new\" C:\\pier'", Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void VeryLongKeyIsReportedAtItsPlace()
    {
        var problems = new List<Problem>();
        Read($"a: b\n{new string('k', 1100)}: c\nd: e", problems);
        Assert.StartsWith("a.yaml:2:1: error W109", Assert.Single(problems).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void TwentyFiveThousandKeysAreRead() =>
        Assert.Equal(
            "24999",
            Assert
                .IsType<YamlText>(
                    Read(
                            string.Concat(
                                Enumerable
                                    .Range(0, 25_000)
                                    .Select(key => string.Create(CultureInfo.InvariantCulture, $"k{key}: {key}\n"))
                            ),
                            []
                        )!
                        .Find("k24999")
                )
                .Value
        );

    [Theory]
    [InlineData(15, true)]
    [InlineData(16, false)]
    [InlineData(10_000, false)]
    public void SixteenLevelsAreDeepEnough(int lists, bool isRead)
    {
        var problems = new List<Problem>();
        var keys = Read($"a: {new string('[', lists)}{new string(']', lists)}", problems);
        Assert.Equal(isRead, keys is not null);
        Assert.Equal(isRead ? [] : ["W111"], problems.Select(problem => problem.Code.Number));
    }

    [Theory]
    [InlineData(15, "W115")]
    [InlineData(16, "W111")]
    public void KeysCountTowardsDepth(int lists, string code)
    {
        var problems = new List<Problem>();
        Read($"? {new string('[', lists)}{new string(']', lists)}\n: a", problems);
        Assert.Equal(code, Assert.Single(problems).Code.Number);
    }

    [Theory]
    [InlineData("a: plain words", "a.yaml:1:4")]
    [InlineData("a: 'in single marks'", "a.yaml:1:5")]
    [InlineData("a: \"in double marks\"", "a.yaml:1:5")]
    [InlineData("a: \"\"", "a.yaml:1:5")]
    [InlineData("a: 'it''s'", null)]
    [InlineData("a: \"caf\\u00e9\"", null)]
    [InlineData("a: over\n  two lines", null)]
    [InlineData("a: \"over\n  two\"", null)]
    [InlineData("a: \"b\\\n  c\"", null)]
    [InlineData("a: >-\n  folded", null)]
    public void ValueCharactersKeepTheirFilePlace(string yaml, string? place) =>
        Assert.Equal(place, Assert.IsType<YamlText>(Read(yaml, [])!.Find("a")).Characters?.ToString());

    private static YamlMap? Read(string yaml, List<Problem> problems) =>
        YamlReader.Read(new ContentFile("a.yaml", yaml), yaml, problems);
}
