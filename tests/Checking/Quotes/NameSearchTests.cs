using Wiki.Checking.Quotes;
using Xunit;

namespace Wiki.Tests.Checking.Quotes;

public sealed class NameSearchTests
{
    [Theory]
    [InlineData("Lindholm lies on the sound.")]
    [InlineData("The port is Lindholm")]
    [InlineData("Lindholm’s port, and the pre-Lindholm-era quay")]
    [InlineData("Lindholmers left Neulindholm for Lindholm.")]
    [InlineData("A ferry left.\n\nIt went to Lindholm.")]
    [InlineData("The port is Lindholm-")]
    [InlineData("A Lindholm-based ferry left.")]
    [InlineData("The Lindholm.N ferry left.")]
    [InlineData("The Old-Lindholm ferry left.")]
    public void ANameIsFoundAsWholeWords(string report) => Assert.True(Contains(report, StringComparison.Ordinal));

    [Theory]
    [InlineData("Lindholmers left.")]
    [InlineData("The NeuLindholm ferry left.")]
    [InlineData("The ferry Lindholm2 left.")]
    [InlineData("The ferry 2Lindholm left.")]
    [InlineData("Lind\n\nholm")]
    [InlineData("The Lindholm-Nord ferry left.")]
    [InlineData("The Lindholm-2 ferry left.")]
    [InlineData("The Lindholm\u2010Nord ferry left.")]
    [InlineData("The Lindholm\u2011Nord ferry left.")]
    [InlineData("The port of lindholm")]
    public void OtherLettersAreNotTheName(string report) => Assert.False(Contains(report, StringComparison.Ordinal));

    [Fact]
    public void TheComparisonMayIgnoreCase() =>
        Assert.True(Contains("The port of lindholm", StringComparison.OrdinalIgnoreCase));

    private static bool Contains(string report, StringComparison comparison) =>
        NameSearch.Contains(Reports.Read(report), "Lindholm", comparison);
}
