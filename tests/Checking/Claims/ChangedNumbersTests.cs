using System.Globalization;
using Record = Wiki.Model.Records.Record;
using Wiki.Checking;
using Wiki.Checking.Rules;
using Xunit;

namespace Wiki.Tests.Checking.Claims;

/// <summary>No claim can say another number, hedge or date than its quotes.</summary>
public sealed class ChangedNumbersTests
{
    /// <summary>
    /// The frozen case, of which nothing may be missed; and the shipped wiki, whose next edition may have a claim with
    /// quotes that carry the changed number too.
    /// </summary>
    public static TheoryData<string, double> Cases => new() { { "frozen", 0 }, { "shipped", 0.02 } };

    [Theory]
    [MemberData(nameof(Cases))]
    public void NoClaimIsReportedAsItIs(string name, double missed)
    {
        Assert.InRange(missed, 0, 1);
        Assert.Empty(ClaimsStayWithinTheirQuotes.Check(Of(name)));
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void EachChangedNumberIsReportedAtItsClaim(string name, double missed)
    {
        var content = Of(name);
        var changed = content.Corpus.Claims
            .SelectMany(claim => ChangedClaims.Of(claim).Where(change => !IsDayOfSource(change.Claim, claim, content.Corpus)))
            .ToList();
        AssertFound(
            [.. changed.Select(change => ($"{change.Claim.Id}: {change.Change}", IsReported(change.Claim, content)))],
            missed
        );
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void EachChangedLabelOfAPositionIsReported(string name, double missed)
    {
        var content = Of(name);
        var changed = content.Corpus.Questions.SelectMany(ChangedClaims.Of).ToList();
        AssertFound(
            [.. changed.Select(each => ($"{each.Question.Id}: {each.Change}", IsReported(each.Question, content)))],
            missed
        );
    }

    /// <summary>A time that became the day of a source cited, which carries that day.</summary>
    private static bool IsDayOfSource(Claim changed, Claim claim, Corpus corpus) =>
        changed.When is { } when
        && when != claim.When
        && claim.Citations.Any(citation => corpus.Get<Source>(citation.Source).Published.Value == when.Value);

    private static readonly Lazy<CheckedContent> Frozen = new(() => Proven(FrozenCase.Corpus));

    private static readonly Lazy<CheckedContent> Current = new(() => Proven(Shipped.Corpus));

    private static CheckedContent Of(string name) => (name == "frozen" ? Frozen : Current).Value;

    private static CheckedContent Proven(Corpus corpus) =>
        new(corpus, ProvenQuotes.Of(corpus), new HashSet<string>());

    private static void AssertFound(IReadOnlyList<(string Change, bool IsFound)> changes, double share)
    {
        var missed = changes.Where(change => !change.IsFound).Select(change => change.Change).ToList();
        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{changes.Count} changed, {missed.Count} missed")
        );
        Assert.InRange(changes.Count, 10, int.MaxValue);
        Assert.True(missed.Count <= share * changes.Count, string.Join('\n', missed));
    }

    private static bool IsReported(Record record, CheckedContent content) =>
        ClaimsStayWithinTheirQuotes
            .Check(content with { Scope = new Corpus(content.Corpus.Site, [record]) })
            .Any(problem => problem.Code.Number == "W230" && problem.At.File == record.At.File);
}
