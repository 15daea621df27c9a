using System.Text;
using Wiki.Exports.Tables;
using Wiki.Output;
using Xunit;

namespace Wiki.Tests.Exports.Tables;

public sealed class CsvTests
{
    private static readonly DataFormat Format = new("some.csv", "text/csv", "Some", "", "");

    [Fact]
    public void CsvFilesFollowRfc4180() =>
        Assert.Equal(
            "\ufeffa,b\r\nplain,\"with, comma\"\r\n\"\"\"Yes\"\"\",\"two\nlines\"\r\n",
            Write(("plain", "with, comma"), ("\"Yes\"", "two\nlines"))
        );

    [Theory]
    [InlineData("=1+1", "'=1+1")]
    [InlineData("+1", "'+1")]
    [InlineData("-1", "'-1")]
    [InlineData("@SUM(A1)", "'@SUM(A1)")]
    [InlineData("\t=1", "'\t=1")]
    [InlineData("\n=1", "'\n=1")]
    [InlineData("＝1+1", "'＝1+1")]
    [InlineData("＋1", "'＋1")]
    [InlineData("－1", "'－1")]
    [InlineData("＠SUM(A1)", "'＠SUM(A1)")]
    [InlineData("﹦1", "'﹦1")]
    [InlineData(" =1+1", "' =1+1")]
    [InlineData("\u00a0@x", "'\u00a0@x")]
    [InlineData("\u200b=1", "'\u200b=1")]
    [InlineData("\ufeff=1", "'\ufeff=1")]
    [InlineData("'quoted'", "''quoted'")]
    [InlineData("–5", "–5")]
    [InlineData("🚢 5", "🚢 5")]
    [InlineData(">=133", ">=133")]
    [InlineData("a=b", "a=b")]
    [InlineData("", "")]
    public void NoCellBeginsAsAFormula(string cell, string written) => Assert.Equal(written, Csv.Defuse(cell));

    [Fact]
    public void WhatIsWrittenIsReadBack()
    {
        (string?, string?)[] rows =
        [
            ("=HYPERLINK(\"x\",\"y\")", "'"),
            ("a \"b\", c", "d\r\ne"),
            ("-5", "Ünï"),
            ("x", null),
        ];
        var read = TableReader.Read(
            Csv.Write<(string? A, string? B)>(Format, [new("a", row => row.A), new("b", row => row.B)], rows)
        );
        Assert.Equal(rows.Select(row => (row.Item1 ?? "", row.Item2 ?? "")), read.Select(row => (row["a"], row["b"])));
    }

    private static string Write(params (string A, string B)[] rows) =>
        Encoding.UTF8.GetString(
            Csv.Write<(string A, string B)>(Format, [new("a", row => row.A), new("b", row => row.B)], rows).Bytes
        );
}
