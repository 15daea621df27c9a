using Xunit;

namespace Wiki.Tests.Checking.Claims;

/// <summary>No name has in a statement the number or the place that another name has in its quotes.</summary>
public sealed class SwappedNumbersTests
{
    [Theory]
    [InlineData("Ida Berg, 34, and her son Tom, 9, were rescued.", "Ida Berg, 9, and her son Tom, 34, were rescued.")]
    [InlineData("Ida Berg (34) and Tom Lind (9) were rescued.", "Tom Lind (34) and Ida Berg (9) were rescued.")]
    [InlineData("Ida Berg, 34, and her son Tom, 9, were rescued.", "Tom, aged 34, was rescued.")]
    [InlineData("The 34-year-old Ida and the 9-year-old Tom came.", "The 9-year-old Ida came.")]
    [InlineData("Lindholm has 12 schools and Ystad has 7 schools.", "Lindholm has 7 schools and Ystad has 12 schools.")]
    [InlineData("Lindholm has 12 schools and Ystad has 7 schools.", "Ystad has 12 schools.")]
    [InlineData("In Lindholm 12 people died, in Ystad 7.", "In Ystad 12 people died.")]
    [InlineData("Berg won 52 votes and Lind 48.", "Lind won 52 votes.")]
    [InlineData("Berg won 52 % of the votes and Lind 48 %.", "Lind won 52 % of the votes.")]
    [InlineData("Ida Berg of Lindholm and Tom Lind of Ystad came.", "Ida Berg of Ystad and Tom Lind of Lindholm came.")]
    [InlineData("Ida Berg from Lindholm and Tom Lind from Ystad came.", "Tom Lind from Lindholm came.")]
    [InlineData("In the storm 5 boats sank and 10 burned.", "In the storm 10 boats sank and 5 burned.")]
    [InlineData("In the storm 5 boats sank, 10 burned.", "In the storm 10 boats sank.")]
    public void NumberOrPlaceOfAnotherNameIsReported(string quote, string statement) =>
        TestedClaim.AssertReported(quote, statement);

    [Theory]
    [InlineData("Ida Berg, 34, and her son Tom, 9, were rescued.", "Tom, 9, was rescued with Ida Berg, 34.")]
    [InlineData("Lindholm has 12 schools and Ystad has 7 schools.", "There are 7 schools in Ystad and 12 in Lindholm.")]
    [InlineData("Lindholm has 12 schools and Ystad has 7 schools.", "Of the schools, 12 are in Lindholm, 7 in Ystad.")]
    [InlineData("Ida, 34, moved to Lindholm in 2012.", "Ida moved to Lindholm in 2012.")]
    [InlineData("Ida, 34, moved to Lindholm with 9 dogs.", "Ida moved with 9 dogs.")]
    [InlineData("Berg won 52 votes and Lind 48.", "Berg won 52 votes, Lind 48.")]
    [InlineData("Ida has 12 boats, Tom has 12 boats and 7 cars.", "Tom has 12 boats.")]
    [InlineData("Ida Berg of Lindholm and Tom Lind of Ystad came.", "Tom Lind of Ystad and Ida Berg of Lindholm came.")]
    [InlineData("Ida of Lindholm and Tom of Ystad came to Lindholm.", "Tom came to Lindholm.")]
    [InlineData("In the storm 5 boats sank and 10 boats burned.", "In the storm 10 boats burned.")]
    [InlineData("5 wounded men and 10 men on leave came.", "5 men were wounded.")]
    [InlineData("Ystad won 3-1 and then lost 1-3.", "Ystad lost 1-3.")]
    public void NumberAndPlaceOfTheNameAreSilent(string quote, string statement) =>
        TestedClaim.AssertSilent(quote, statement);
}
