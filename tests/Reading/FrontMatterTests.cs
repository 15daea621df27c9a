using Wiki.Reading;
using Wiki.Reading.Files;
using Xunit;

namespace Wiki.Tests.Reading;

public sealed class FrontMatterTests
{
    private const int LongestInCharacters = 64 * 1024;

    [Theory]
    [InlineData("---\na: b\n---\n\nBody\n", "\na: b\n", "Body\n")]
    [InlineData("---\na: b\n---\nBody", "\na: b\n", "Body")]
    [InlineData("---\na: b\n---", "\na: b\n", "")]
    [InlineData("---\na: b\n---\n\n\n\n  Body\n", "\na: b\n", "  Body\n")]
    [InlineData("---\n---\nBody", "\n", "Body")]
    [InlineData("---\na: '---'\n----\n--- \nb: c\n---\nBody", "\na: '---'\n----\n--- \nb: c\n", "Body")]
    [InlineData("---\na: b\n---\nBody\n---\n", "\na: b\n", "Body\n---\n")]
    public void TwoLinesOfDashesEncloseTheKeys(string text, string yaml, string body)
    {
        var front = FrontMatter.Split(new ContentFile("a.md", text), []);
        Assert.NotNull(front);
        Assert.Equal((yaml, body), (front.Yaml, text[front.BodyStart..]));
    }

    [Theory]
    [InlineData("", "does not begin with front matter")]
    [InlineData("a: b\n---\n", "does not begin with front matter")]
    [InlineData("\n---\na: b\n---\n", "does not begin with front matter")]
    [InlineData("---\n", "is not closed")]
    [InlineData("---\na: b\n", "is not closed")]
    [InlineData("---\na: b\n---x\n", "is not closed")]
    public void AnythingElseIsAProblem(string text, string expected)
    {
        var problem = Refuse(text);
        Assert.Equal(("W108", "a.md:1:1"), (problem.Code.Number, problem.At.ToString()));
        Assert.Contains(expected, problem.Sentence, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--- \na: b\n---\n", "a.md:1:1")]
    [InlineData("----\na: b\n---\n", "a.md:1:1")]
    [InlineData("---", "a.md:1:1")]
    [InlineData("---\na: b\n ---\n", "a.md:3:1")]
    public void LineThatIsAlmostThreeDashesIsReported(string text, string place)
    {
        var problem = Refuse(text);
        Assert.Equal(("W108", place), (problem.Code.Number, problem.At.ToString()));
        Assert.Contains("are '---' and nothing else", problem.Sentence, StringComparison.Ordinal);
    }

    [Fact]
    public void FrontMatterOver64KilobytesIsRefused() =>
        Assert.Contains(
            "longer than 64 KB",
            Refuse(OfLength(LongestInCharacters + 1)).Sentence,
            StringComparison.Ordinal
        );

    [Fact]
    public void FrontMatterOf64KilobytesIsRead() =>
        Assert.NotNull(FrontMatter.Split(new ContentFile("a.md", OfLength(LongestInCharacters)), []));

    private static string OfLength(int length) => $"{"---\na: ".PadRight(length, 'b')}\n---\n";

    private static Problem Refuse(string text)
    {
        var problems = new List<Problem>();
        Assert.Null(FrontMatter.Split(new ContentFile("a.md", text), problems));
        return Assert.Single(problems);
    }
}
