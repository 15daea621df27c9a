using Wiki.Composing;
using Wiki.Composing.Pages;
using Wiki.Pages;
using Wiki.Tests.Exports;
using Xunit;

namespace Wiki.Tests.Composing.Pages;

public sealed class TopicPagesTests
{
    /// <summary>Prose without a heading would seem part of the section above it.</summary>
    [Theory]
    [InlineData("## The ferry\n", false)]
    [InlineData("", true)]
    public void ProseHasAHeading(string heading, bool isAdded)
    {
        using var site = new TinySite().WithChanged("topics/bridge.md", "## The ferry\n", heading);
        var edition = site.Edit();
        var page = (TopicPage)new PageComposer(edition).Plan().Single(page => page.Route.Path == "topics/bridge.html").Compose();
        Assert.Equal(isAdded, page.HasUntitledBody);
        Assert.Equal(isAdded, page.Outline.Any(link => link.Text == "In detail"));
    }

    [Theory]
    [MemberData(nameof(Editions.Names), MemberType = typeof(Editions))]
    public void QuestionsOfMostClaimsComeFirst(string name)
    {
        var edition = Editions.Of(name);
        Assert.All(
            edition.Corpus.Topics,
            topic =>
            {
                var claims = edition.References.ClaimsOfTopic(topic.Id).Where(claim => claim.IsActive).Select(claim => claim.Id).ToList();
                var page = TopicPages.Of(topic, new PageScope(edition, topic.Route));
                var counts = page.Questions.Concat(page.MoreQuestions)
                    .Select(link => edition.Corpus.Find(Path.GetFileNameWithoutExtension(link.Href)))
                    .Select(question => ((Question)question!).Claims.Count(claim => claims.Contains(claim.Id)));
                Assert.Equal(counts.OrderDescending(), counts);
            }
        );
    }

    [Theory]
    [MemberData(nameof(Editions.Names), MemberType = typeof(Editions))]
    public void SharedMarksAreExplainedWhereTheyAre(string name)
    {
        var edition = Editions.Of(name);
        var maps = edition.Corpus.Topics
            .Select(topic => TopicPages.Of(topic, new PageScope(edition, topic.Route)).Map)
            .OfType<Wiki.Pages.Drawings.MapView>()
            .ToList();
        Assert.NotEmpty(maps);
        Assert.All(
            maps,
            map =>
                Assert.Equal(
                    map.HasSharedMarks,
                    map.Picture.Details.Select(detail => detail.Picture)
                        .Append(map.Picture)
                        .SelectMany(picture => picture.Marks)
                        .Any(mark => mark.Label?.Text.Contains(" +", StringComparison.Ordinal) == true)
                )
        );
    }
}
