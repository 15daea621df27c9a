using Wiki.Problems;
using Xunit;

namespace Wiki.Tests.Model;

public sealed class PlainLineTests
{
    [Theory]
    [InlineData("plain – words", "plain – words")]
    [InlineData("red\u001b[31m", "red\\u001b[31m")]
    [InlineData("bell\u0007", "bell\\u0007")]
    [InlineData("a\n::error ::b", "a\\u000a::error ::b")]
    [InlineData("a\r\u2028b\u202e", "a\\u000d\\u2028b\\u202e")]
    public void ActiveCharactersAreWrittenAsNumbers(string words, string line)
    {
        var problem = new Problem(Codes.StrayFile, Location.StartOf(words), words);
        Assert.Equal($"{line}:1:1: error W101: {line}", problem.ToString());
    }
}
