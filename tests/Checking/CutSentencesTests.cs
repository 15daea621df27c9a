using System.Text;
using Wiki.Output;
using Xunit;

namespace Wiki.Tests.Checking;

/// <summary>Words of a sentence that a transcription leaves out, and its lines that say so.</summary>
public sealed class CutSentencesTests
{
    private const string Kept = "the boat lay at the quay";
    private const string Long = "of the old harbour of Lindholm, where it had been lying ever since the day of the great storm.";

    [Theory]
    [InlineData("", " of the harbour.", "of the harbour.")]
    [InlineData("It was not so that ", "", "It was not so that")]
    [InlineData("", $" {Long}", "of the old harbour of Lindholm, where it had been lying ever")]
    [InlineData($"He spoke {Long} ", "", "where it had been lying ever since the day of the great storm.")]
    [InlineData($"He spoke of {LongBefore} ", "", LongBefore)]
    [InlineData("", $" of {Unspaced}.", $"of {Unspaced}.")]
    public void WordsNextToTheCutAreNamed(string before, string after, string words)
    {
        var problem = ProblemsOf(before, after, "").SingleOrDefault();
        Assert.Equal(words, problem?.Split('"')[1] ?? "");
    }

    [Theory]
    [InlineData("", " of the harbour.", "Left out “of the harbour.” at the end.", true)]
    [InlineData("It was not so that ", "", "Left out “a line” and “as he said, It was not so that”.", true)]
    [InlineData("It was not so that ", "", "Left out “a line” and “It was so that”.", false)]
    [InlineData("It was not so that ", "", "Left out It was not so that.", false)]
    public void LineQuotesWhatIsLeftOut(string before, string after, string line, bool isExplained) =>
        Assert.Equal(isExplained, ProblemsOf(before, after, $"transcription:\n  - {line}\n").Count == 0);

    private const string LongBefore = "what had come to them on the day after the great storm while";
    private const string Unspaced = "what-had-come-to-them-on-the-day-after-the-great-storm-while-it-lay";

    private static IReadOnlyList<string> ProblemsOf(string before, string after, string keys)
    {
        var file = $"{TinySiteFiles.Report.Replace("## ", "", StringComparison.Ordinal)}\n{before}{Kept}{after}\n";
        var hash = Sha256.Hex(Encoding.UTF8.GetBytes(file));
        using var site = new TinySite()
            .With("sources/received/gazette-2021.txt", file)
            .WithSource(
                "gazette-2021",
                $"{TinySiteFiles.Gazette}\n{keys}received:\n  file: gazette-2021.txt\n  sha256: {hash}",
                $"{TinySiteFiles.Report}\n{Kept}\n");
        return site.ContentProblems();
    }
}
