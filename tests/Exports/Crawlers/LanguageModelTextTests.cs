using System.Text;
using Wiki.Exports.Crawlers;
using Xunit;

namespace Wiki.Tests.Exports.Crawlers;

public sealed class LanguageModelTextTests
{
    [Fact]
    public void GuideLinksEveryTopicQuestionAndSource()
    {
        var corpus = Editions.Of("lighthouse").Corpus;
        var lines = Encoding.UTF8.GetString(LanguageModelText.Write(Editions.Of("lighthouse")).Bytes).Split('\n');
        Assert.Equal([$"# {corpus.Site.Title}", "", $"> {corpus.Site.Description}"], lines[..3]);
        Assert.Equal(
            ["## Topics", "## Where sources disagree", "## Sources", "## Data"],
            lines.Where(line => line.StartsWith("## ", StringComparison.Ordinal))
        );
        Assert.All(
            corpus.Records.Where(record =>
                record.RecordKind is RecordKind.Topic or RecordKind.Question or RecordKind.Source
            ),
            record =>
                Assert.Single(
                    lines,
                    line =>
                        line.Contains(
                            $"](https://skerrow.example/papers/{record.Route.Path}): ",
                            StringComparison.Ordinal
                        )
                )
        );
    }
}
