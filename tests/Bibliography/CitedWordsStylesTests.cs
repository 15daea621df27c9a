using Wiki.Bibliography;
using Xunit;

namespace Wiki.Tests.Bibliography;

public sealed class CitedWordsStylesTests
{
    [Theory]
    [InlineData("Plain", "Berg, C.M., “Who said ‘yes’?”, 3 May 2021: “We ‘did’ it”")]
    [InlineData("Chicago", "“We ‘did’ it” (Berg, C.M., “Who said ‘yes’?,” May 3, 2021, https://gazette.example).")]
    [InlineData("APA, in the text", "“We ‘did’ it” (Berg, C.M., 2021).")]
    [InlineData("APA, reference", "Berg, C.M. (2021, May 3). Who said ‘yes’? https://gazette.example")]
    public void APointEndsAnAuthorOrTitleOnce(string form, string text) =>
        Assert.Equal(text, Styles("Berg, C.M.", "Who said “yes”?")[form]);

    [Theory]
    [InlineData("The Gazette", null, "The Gazette. (2021, May 3). https://gazette.example")]
    [InlineData("The Gazette", "Harbour", "The Gazette. (2021, May 3). Harbour. https://gazette.example")]
    public void AReferenceEndsItsParts(string author, string? title, string text) =>
        Assert.Equal(text, Styles(author, title)["APA, reference"]);

    private static Dictionary<string, string> Styles(string author, string? title) =>
        CitedWordsStyles
            .Of(
                new CitedWords
                {
                    Parts = ["We “did” it"],
                    Author = author,
                    Title = title,
                    Published = Edtf.TryParse("2021-05-03", out var date, out _) ? date : throw new FormatException(),
                    Url = "https://gazette.example",
                }
            )
            .ToDictionary(style => style.Form, style => style.Text);
}
