using Xunit;

namespace Wiki.Tests.Model.Quotes;

/// <summary>Quotes and texts are compared without what does not show.</summary>
public sealed class NormalWordsTests
{
    public static TheoryData<string> Cases => [.. NormalWords.All.Select(words => words.About)];

    [Theory]
    [MemberData(nameof(Cases))]
    public void WordsAreComparedAsTheyShow(string about)
    {
        var (_, words, normal) = NormalWords.All.Single(each => each.About == about);
        Assert.Equal(normal, QuoteText.Normalize(words));
    }
}
