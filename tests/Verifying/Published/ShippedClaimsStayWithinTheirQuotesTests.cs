using Xunit;

namespace Wiki.Tests.Verifying.Published;

/// <summary>A forger who changes a number in every file, and the manifest with them, is found by the quotes.</summary>
public sealed class ShippedClaimsStayWithinTheirQuotesTests
{
    private const string Claim = "claims/crowd-400.html";
    private const string Statement = "About 400 people saw the last crossing.";

    [Theory]
    [InlineData("About 500 people saw the last crossing.", "500")]
    [InlineData("About 400 thousand people saw the last crossing.", "400 thousand")]
    [InlineData("About four people saw the last crossing.", "four")]
    [InlineData("At least 400 people saw the last crossing.", "400")]
    [InlineData("About 400 people saw the last crossing of 3 May 2021.", "3 May 2021")]
    public void ForgedStatementIsFoundInPageAndData(string forged, string written)
    {
        using var copy = new PublishedCopy()
            .With("data/wiki.json", Statement, forged)
            .With(Claim, Statement, forged)
            .Sealed();
        Assert.Contains(
            $"{Claim}:1:1: error W514: '{written}' of the claim stands in no quote of it as the claim says it; "
                + "publish the site again, or fetch it again from where it is published",
            copy.Problems()
        );
    }

    [Fact]
    public void ForgedFigureIsFound()
    {
        using var copy = new PublishedCopy().With("data/wiki.json", "\"~400\"", "\"~500\"").Sealed();
        Assert.Contains(copy.Problems(), problem => problem.Contains("error W514: '500'", StringComparison.Ordinal));
    }

    [Fact]
    public void StatementForgedOnlyOnItsPageIsFound()
    {
        using var copy = new PublishedCopy()
            .With(Claim, Statement, "About 500 people saw the last crossing.")
            .Sealed();
        Assert.Contains(
            copy.Problems(),
            problem => problem.StartsWith($"{Claim}:1:1: error W506: ", StringComparison.Ordinal)
        );
    }

    [Fact]
    public void WithdrawnSupportCarriesNoClaim()
    {
        using var copy = new PublishedCopy()
            .With("data/wiki.json", "\"stance\": \"supports\"", "\"stance\": \"disputes\"")
            .Sealed();
        Assert.Contains(copy.Problems(), problem => problem.Contains("error W514: '400'", StringComparison.Ordinal));
    }
}
