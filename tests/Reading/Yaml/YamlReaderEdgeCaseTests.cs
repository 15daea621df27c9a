using Wiki.Reading.Files;
using Wiki.Reading.Yaml;
using Xunit;

namespace Wiki.Tests.Reading.Yaml;

public sealed class YamlReaderEdgeCaseTests
{
    [Theory]
    [InlineData("!!]")]
    [InlineData("- {")]
    [InlineData("a: !!]")]
    [InlineData("a:\n- {")]
    [InlineData("a: [")]
    [InlineData("a: {b")]
    [InlineData("%")]
    [InlineData("%TAG")]
    [InlineData("%TAG ! !\n---\na: b")]
    [InlineData("%YAML 9.9\n---\na: b")]
    [InlineData("a: \"\\x\"")]
    [InlineData("a: \"\\uD800\"")]
    [InlineData("a: \"\\U00110000\"")]
    [InlineData("a: \"\\UFFFFFFFF\"")]
    [InlineData("a: |9999999999\n b")]
    [InlineData("a: >0\n b")]
    [InlineData("? ? ? a")]
    [InlineData("- - - -")]
    [InlineData("&a &b c: d")]
    [InlineData("*a : b")]
    [InlineData("!<")]
    [InlineData("!<a")]
    [InlineData("!a!%zz b")]
    [InlineData("a: b\n...\nc")]
    [InlineData("\ufeffa: b")]
    [InlineData("@")]
    [InlineData("`")]
    public void YamlOddityGivesKeysOrAProblem(string yaml) => AssertRead(yaml);

    private static void AssertRead(string yaml)
    {
        var problems = new List<Problem>();
        Assert.True(YamlReader.Read(new ContentFile("a.yaml", yaml), yaml, problems) is not null || problems.Count > 0);
    }
}
