using Wiki.Composing;
using Wiki.Composing.Lists;
using Wiki.Composing.Pages;
using Wiki.Pages;
using Xunit;

namespace Wiki.Tests.Composing.Pages;

public sealed class IndexPagesTests
{
    [Theory]
    [InlineData("Bibi van Ginkel", "NOS")]
    [InlineData("Qasem Soleimani", "24 March report, Weekend report")]
    public void EntityRowNamesTheReportsThatMentionIt(string entity, string reports)
    {
        var row = Index(RecordKind.Entity).Groups.SelectMany(group => group.Rows).Single(each => each.Record.Text == entity);
        Assert.Equal(reports, string.Join(", ", row.Facts[1].Select(link => link.Text)));
    }

    [Fact]
    public void EntityRowCountsEachOfItsClaimsOnce()
    {
        var row = Index(RecordKind.Entity).Groups.SelectMany(group => group.Rows).Single(each => each.Record.Text == "Hubert Smeets");
        var claims = FrozenCase.Corpus.Claims.Where(claim =>
            claim.About.Any(about => about.Id == "smeets")
            || claim.Citations.Any(citation => citation.By.Any(voice => voice.Id == "smeets"))
        );
        Assert.Equal($"{claims.Count()}", row.Facts[0].Single().Text);
    }

    [Fact]
    public void HeadingsNameTheKindsOfEntities()
    {
        Assert.DoesNotContain("Kind", Index(RecordKind.Entity).Columns);
        var headings = Index(RecordKind.Entity).Groups.Select(group => group.Heading!.Split(" (")[0]);
        Assert.Equal(
            "People, Armed groups, Communities, Organisations, State bodies, Outlets, Channels, Places, Works",
            string.Join(", ", headings)
        );
    }

    [Fact]
    public void ClaimRowsLeaveTheirTopicToTheHeading() =>
        Assert.All(
            Index(RecordKind.Claim).Groups,
            group => Assert.DoesNotContain(
                group.Heading!.Split(" (")[0],
                group.Rows.SelectMany(row => row.Facts[1]).Select(topic => topic.Text)
            )
        );

    [Fact]
    public void SourceRowSaysWhatItsGradeMeans()
    {
        var row = Index(RecordKind.Source).Groups.Single().Rows[0];
        Assert.Equal("F: reliability cannot be judged", row.Facts[3].Single().Text);
    }

    [Fact]
    public void SourceRowHasItsBadgeAndPrintedTitle()
    {
        var rows = Index(RecordKind.Source).Groups.Single().Rows;
        var titled = rows.Single(row => row.Badge?.Text == "NOS");
        Assert.Equal("Why would IS attack Moscow? Four questions and answers", titled.Summary);
        Assert.Null(rows.Single(row => row.Badge?.Text == "R24").Summary);
    }

    [Fact]
    public void NamesInBracketsAreExplainedWhereShown()
    {
        Assert.Contains("square brackets", Index(RecordKind.Source).About, StringComparison.Ordinal);
        Assert.DoesNotContain("brackets", Index(RecordKind.Claim).About, StringComparison.Ordinal);
    }

    [Fact]
    public void TopicRowGivesTheAnswerInShort()
    {
        var row = Index(RecordKind.Topic).Groups.Single().Rows[0];
        Assert.StartsWith("ISIS-K is a branch of Islamic State", row.Summary, StringComparison.Ordinal);
        Assert.DoesNotContain("[", row.Summary, StringComparison.Ordinal);
    }

    [Fact]
    public void QuestionsAreUnderTheTopicOfMostClaims()
    {
        var group = Index(RecordKind.Question).Groups.Single(each => each.Rows.Any(IsDeaths));
        Assert.StartsWith("The attack timeline (", group.Heading, StringComparison.Ordinal);
        Assert.All(
            Index(RecordKind.Question).Groups,
            each => Assert.EndsWith($"({each.Rows.Count})", each.Heading, StringComparison.Ordinal)
        );

        static bool IsDeaths(IndexRow row) => row.Record.Text == "How many people died in the attack?";
    }

    [Theory]
    [InlineData(RecordKind.Claim, "Topic")]
    [InlineData(RecordKind.Question, "Topic")]
    [InlineData(RecordKind.Entity, "Kind")]
    public void HeadingsCanBeFilteredBy(RecordKind kind, string label) =>
        Assert.Equal(label, Index(kind).Filters.Single(filter => filter.HasHeadings).Label);

    private static IndexPage Index(RecordKind kind)
    {
        var listing = Listings.WithPages(FrozenCase.Edition).First(each => each.Kind == kind && each.IsGrouped);
        return IndexPages.Of(listing, 1, new PageScope(FrozenCase.Edition, listing.RouteOf(1)));
    }
}
