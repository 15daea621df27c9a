using Xunit;

namespace Wiki.Tests.Model.Queries.Speakers;

public sealed class VoicesTests
{
    private const string Paper = "gazette-2021";

    private const string Council = "council-2021";

    [Theory]
    [InlineData("", "The Gazette")]
    [InlineData("ida-berg", "Ida Berg, in The Gazette")]
    [InlineData("council, ida-berg", "The council, according to Ida Berg, in The Gazette")]
    [InlineData("ida-berg, council", "Ida Berg, according to the council, in The Gazette")]
    [InlineData("ida-berg, the-herald", "Ida Berg, according to The Herald, in The Gazette")]
    [InlineData("an-official, ida-berg", "An official, according to Ida Berg, in The Gazette")]
    [InlineData("ida-berg, an-official", "Ida Berg, according to an official, in The Gazette")]
    [InlineData("unnamed", "An unnamed source, in The Gazette")]
    [InlineData("ida-berg, unnamed", "Ida Berg, according to an unnamed source, in The Gazette")]
    [InlineData("unclear", "Speaker unclear, in The Gazette")]
    [InlineData("al-amin", "al-Amin, in The Gazette")]
    public void WordsNameTheWholeChain(string chain, string words) =>
        Assert.Equal(words, VoiceWords.Of([VoiceOf(Paper, chain)], Lindholm.Corpus));

    [Fact]
    public void SourcesThatSpeakThemselvesComeFirst() =>
        Assert.Equal(
            "The Gazette and Minutes; Ida Berg, in The Gazette",
            Words((Paper, "ida-berg"), (Paper, ""), (Council, ""))
        );

    [Fact]
    public void SourcesOfOneChainShareItsLine() =>
        Assert.Equal("Ida Berg, in The Gazette and Minutes", Words((Paper, "ida-berg"), (Council, "ida-berg")));

    [Fact]
    public void EqualVoicesAreNamedOnce() =>
        Assert.Equal("Ida Berg, in The Gazette", Words((Paper, "ida-berg"), (Paper, "ida-berg")));

    [Fact]
    public void LinksOfAChainAreNamedApart()
    {
        var voice = VoiceOf(Paper, "council, ida-berg, an-official");
        Assert.Equal("The council", voice.AssertedBy(Lindholm.Corpus));
        Assert.Equal(["Ida Berg", "An official"], voice.RelayedBy(Lindholm.Corpus));
        Assert.Equal("The Gazette", voice.PublishedIn);
    }

    private static string Words(params (string Source, string Chain)[] voices) =>
        VoiceWords.Of(voices.Select(voice => VoiceOf(voice.Source, voice.Chain)), Lindholm.Corpus);

    private static Voice VoiceOf(string source, string chain)
    {
        var corpus = Lindholm.Corpus;
        var ids = chain.Split(", ", StringSplitOptions.RemoveEmptyEntries);
        return new Voice([.. ids.Select(id => new Reference(id, Location.StartOf("a.md")))], (Source)corpus.Find(source)!);
    }

    /// <summary>Speakers with names of all sorts, and a second source.</summary>
    private static class Lindholm
    {
        public static Corpus Corpus { get; } = Read();

        private static Corpus Read()
        {
            using var site = new TinySite();
            foreach (var (id, name, kind) in Names())
                site.With($"entities/{id}.md", $"---\nname: {name}\nkind: {kind}\n---\n");
            site.WithSource(
                Council,
                "label: Minutes of the council\nshort: Minutes\nbadge: MC\nkind: official-statement\n"
                    + "published: 2021-05-04\npublished-basis:\n  - quote: Minutes of the fourth of May 2021\n"
                    + "    resolved: The minutes name the day.\nlanguage: en",
                "Minutes of the fourth of May 2021, read by Ida Berg.\n"
            );
            return site.Read();
        }

        private static (string Id, string Name, string Kind)[] Names() =>
            [
                ("council", "The council", "organisation"),
                ("the-herald", "The Herald", "outlet"),
                ("an-official", "An official", "person"),
                ("al-amin", "al-Amin", "person"),
            ];
    }
}
