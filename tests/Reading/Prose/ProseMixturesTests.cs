using System.Diagnostics;
using System.Globalization;
using Wiki.Reading;
using Wiki.Reading.Files;
using Wiki.Reading.Prose;
using Wiki.Reading.Yaml;
using Xunit;

namespace Wiki.Tests.Reading.Prose;

/// <summary>What has made readers of Markdown slow before: a mark, or two of them in turn, again and again.</summary>
[Trait(Property.Trait, Property.MadeUp)]
public sealed class ProseMixturesTests
{
    private static readonly string[] Tokens =
    [
        "[",
        "]",
        "(",
        ")",
        "![",
        "](",
        "[a](b",
        "[ (](",
        "[[",
        "[@a]",
        "<",
        "<a",
        "</a>",
        "<!--",
        "<?",
        "http://",
        "&",
        "&amp;",
        "`",
        "``",
        "*",
        "**",
        "_",
        "_a ",
        "*a **a ",
        "\\",
        "> ",
        "- ",
        "1. ",
        "# a\n",
        "a\n=\n",
        "|",
        "a|b\n",
        "|-|\n",
        "\n",
        "\n\n",
        "    ",
        "```\n",
        "~~~",
        "a",
    ];

    [Fact]
    public void TwoMarksInTurnAreReadOrReported()
    {
        // Short here; the long run takes long texts too.
        var length = Math.Max(400, Property.Inputs / 250);
        var (slowest, longest, reported) = ("", TimeSpan.Zero, 0);
        foreach (var pair in Tokens.SelectMany(one => Tokens.Select(other => one + other)))
        {
            var (start, problems) = (Stopwatch.GetTimestamp(), new List<Problem>());
            var file = new ContentFile("a.md", string.Concat(Enumerable.Repeat(pair, length / pair.Length)));
            var body = ProseReader.ReadBody(new RecordFile(file, "a", new YamlMap(file.Start, []), 0, problems));
            var spent = Stopwatch.GetElapsedTime(start);
            (slowest, longest) = spent > longest ? (pair, spent) : (slowest, longest);
            Assert.True(body.Blocks.Count > 0 || problems.Count > 0 || string.IsNullOrWhiteSpace(file.Text), pair);
            reported += problems.Count > 0 ? 1 : 0;
        }

        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Create(
                CultureInfo.InvariantCulture,
                $"{Tokens.Length * Tokens.Length} mixtures of {length} characters, {reported} with "
                    + $"problems; the slowest took {longest.TotalMilliseconds:F0} ms: {slowest}"
            )
        );
        Assert.InRange(reported, Tokens.Length, (Tokens.Length * Tokens.Length) - Tokens.Length);
    }
}
