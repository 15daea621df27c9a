using System.Globalization;
using Wiki.Checking;
using Xunit;
using Record = Wiki.Model.Records.Record;

namespace Wiki.Tests.Checking.Claims;

/// <summary>No claim can say another number, hedge or date than its quotes.</summary>
public sealed class ChangedNumbersTests
{
    private static readonly CheckedContent Content =
        new(FrozenCase.Corpus, Policy.Check(FrozenCase.Corpus, new HashSet<string>()).Proofs, new HashSet<string>());

    [Fact]
    public void NoClaimOfTheCaseIsReported() => Assert.Empty(ClaimsStayWithinTheirQuotes.Check(Content));

    [Fact]
    public void EachChangedNumberIsReportedAtItsClaim()
    {
        var changed = FrozenCase.Corpus.Claims.SelectMany(ChangedClaims.Of).ToList();
        TestContext.Current.TestOutputHelper?.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"{changed.Count} numbers changed"));
        Assert.InRange(changed.Count, 300, int.MaxValue);
        var missed = changed.Where(change => !IsReported(change.Claim));
        var shown = string.Join("\n", missed.Select(change => $"{change.Claim.Id}: {change.Change}"));
        TestContext.Current.TestOutputHelper?.WriteLine(shown);
        Assert.Equal("", shown);
    }

    [Fact]
    public void EachChangedLabelOfAPositionIsReported()
    {
        var questions = FrozenCase.Corpus.Questions.SelectMany(Changed).ToList();
        Assert.InRange(questions.Count, 10, int.MaxValue);
        var missed = questions.Where(question => !Check(question).Any());
        Assert.Equal([], missed.SelectMany(question => question.Positions).Select(position => position.Label.Value));
    }

    private static bool IsReported(Claim claim) =>
        Check(claim).Any(problem => problem.Code.Number == "W230" && problem.At.File == claim.At.File);

    private static IEnumerable<Problem> Check(Record record) =>
        ClaimsStayWithinTheirQuotes.Check(Content with { Scope = new Corpus(FrozenCase.Corpus.Site, [record]) });

    /// <summary>A question with the next digit in place of each digit of its labels, one at a time.</summary>
    private static IEnumerable<Question> Changed(Question question) =>
        from position in question.Positions
        let label = position.Label.Value
        from at in Enumerable.Range(0, label.Length).Where(at => char.IsAsciiDigit(label[at]))
        let other = label[..at] + (char)('0' + ((label[at] - '0' + 1) % 10)) + label[(at + 1)..]
        let changed = position with { Label = position.Label with { Value = other } }
        select question with { Positions = [.. question.Positions.Select(each => each == position ? changed : each)] };
}
