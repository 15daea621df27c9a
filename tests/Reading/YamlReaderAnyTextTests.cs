using Wiki.Model;
using Wiki.Reading;
using Wiki.Reading.Yaml;
using Xunit;

namespace Wiki.Tests.Reading;

public sealed class YamlReaderAnyTextTests
{
    private const string Good = """

        statement: "At least 133 people died: \"so\" they say."
        kind: fact
        topics: [one, two]
        figure:
          measure: deaths
          value: '>=133'
        citations:
          - source: a-report   # which one
            quote: >-
              At least 133
              people have died
            by:
              - somebody
          - {source: another, quote: "one 'two'", by: [a, b]}

        """;

    private static readonly string[] Pieces =
        ["{", "}", "[", "]", "!", "!!", "&", "*", "%", "@", "`", "|", ">", "?", ":", "-", ",", "#", "'", "\"", "\\", "\\u", "\\ud800", "\t", "\n", " ", "...", "---", "<<", "~", "\u0085", "\u2028", "\ufeff", "é", "😀", "\0", "\u0007", "- {", "!!]", "%YAML 1.2", "%TAG ! x", "? ", "0"];

    [Fact]
    public void AnyTextIsEitherKeysOrAProblem()
    {
        var read = 0;
        for (uint seed = 1; seed <= 20_000; seed++)
            read += AssertRead(Mutate(new Seeded(seed)), $"seed {seed}") ? 1 : 0;
        Assert.InRange(read, 1_000, 19_000);
    }

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
    public void AKnownOddityIsEitherKeysOrAProblem(string yaml) => AssertRead(yaml, yaml);

    private static bool AssertRead(string yaml, string story)
    {
        var problems = new List<Problem>();
        var failure = Xunit.Record.Exception(() => Assert.True(YamlReader.Read(new ContentFile("a.yaml", yaml), yaml, problems) is not null || problems.Count > 0, story));
        Assert.True(failure is null, $"{story}: {failure}");
        return problems.Count == 0;
    }

    private static string Mutate(Seeded seeded)
    {
        var text = Good;
        for (var change = seeded.Next(4); change >= 0; change--)
        {
            var (start, length) = (seeded.Next(text.Length), seeded.Next(3) == 0 ? seeded.Next(20) : 0);
            text = string.Concat(text.AsSpan(0, start), seeded.Of(Pieces), text.AsSpan(Math.Min(text.Length, start + length)));
        }

        return text;
    }
}
