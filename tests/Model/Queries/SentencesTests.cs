using Xunit;

namespace Wiki.Tests.Model.Queries;

public sealed class SentencesTests
{
    [Theory]
    [InlineData("One is. Two is.", "One is.|Two is.")]
    [InlineData("Is it? It is! Good.", "Is it?|It is!|Good.")]
    [InlineData("One", "One")]
    [InlineData("", "")]
    [InlineData("He said \"go.\" She went.", "He said \"go.\"|She went.")]
    [InlineData("“Go.” “No.”", "“Go.”|“No.”")]
    [InlineData("Dr. Berg met C.M. Lund. They left.", "Dr. Berg met C.M. Lund.|They left.")]
    [InlineData("The U.S. Navy came. It left.", "The U.S. Navy came.|It left.")]
    [InlineData("It was in 2021. Then it closed.", "It was in 2021.|Then it closed.")]
    [InlineData("Am 6. Mai 2025 schloss sie. Es war 12. Niemand kam.", "Am 6. Mai 2025 schloss sie.|Es war 12.|Niemand kam.")]
    [InlineData("It cost 2.5 million. More came.", "It cost 2.5 million.|More came.")]
    [InlineData("e.g. one of them. Two.", "e.g. one of them.|Two.")]
    [InlineData("One ... two. Three", "One ... two.|Three")]
    [InlineData("(One.) Two.", "(One.)|Two.")]
    public void ATextIsCutIntoSentences(string text, string sentences)
    {
        var starts = Sentences.Starts(text).ToList();
        Assert.Equal(sentences, string.Join('|', starts.Select(start => text[start..Sentences.EndOf(text, start)])));
        Assert.All(starts, start => Assert.Equal(start, Sentences.StartOf(text, start)));
    }

    [Fact]
    public void EveryCharacterLiesInItsSentence()
    {
        var seeded = new Seeded(11);
        for (var round = 0; round < 5_000; round++)
        {
            var text = QuoteText.Normalize(
                string.Concat(
                    Enumerable
                        .Range(0, 1 + seeded.Next(30))
                        .Select(_ => seeded.Of(["A", "a", "bc", ".", ". ", " ", "\"", "? ", "2", ")"]))
                )
            );
            for (var offset = 0; offset < text.Length; offset++)
            {
                var (start, end) = (Sentences.StartOf(text, offset), Sentences.EndOf(text, offset));
                Assert.True(
                    start <= offset && (offset < end || text[offset] == ' '),
                    $"{offset} of '{text}' is not in {start}..{end}"
                );
            }
        }
    }
}
