using System.Text;
using Wiki.Verifying.Published;
using Xunit;

namespace Wiki.Tests.Verifying.Published;

public sealed class FirstDifferenceTests
{
    [Theory]
    [InlineData("one two three", "one ten three", 1, 5, "two three", "ten three")]
    [InlineData("one\n<p>two</p>", "one\n<p>ten</p>", 2, 4, "two</p>", "ten</p>")]
    [InlineData("one two\nthree", "one ten\nthree", 1, 5, "two", "ten")]
    [InlineData("one\nthree", "one two", 1, 1, "one", "one two")]
    [InlineData("one", "one two", 1, 1, "one", "one two")]
    [InlineData("one two", "one ", 1, 5, "two", "")]
    [InlineData("é𝒜 two", "é𝒜 ten", 1, 4, "two", "ten")]
    [InlineData("𝒜", "ℬ", 1, 1, "𝒜", "ℬ")]
    [InlineData("a 𝒜", "a 𝒞", 1, 3, "𝒜", "𝒞")]
    public void DifferenceStartsWithAWord(
        string published, string made, int line, int column, string shown, string other) => Assert.Equal(
        new FirstDifference(line, column, shown, other),
        FirstDifference.Between(Encoding.UTF8.GetBytes(published), Encoding.UTF8.GetBytes(made)));

    [Fact]
    public void LongWordsAreCut()
    {
        var (words, other) = (new string('a', 50) + new string('b', 200), new string('a', 50) + new string('c', 200));
        var difference = FirstDifference.Between(Encoding.UTF8.GetBytes(words), Encoding.UTF8.GetBytes(other))!;
        Assert.Equal(21, difference.Column);
        Assert.Equal(new string('a', 30) + new string('b', 30), difference.Published);
    }

    [Fact]
    public void BytesThatAreNoTextHaveNoPlace() =>
        Assert.Null(FirstDifference.Between([0xFF, 0xFE], Encoding.UTF8.GetBytes("words")));
}
