using Wiki.Checking.Quotes;
using Wiki.Editing;
using Wiki.Editing.Citing;
using Xunit;

namespace Wiki.Tests.Editing;

public sealed class QuoteSearchTests : IDisposable
{
    private const string Claim = "claims/bridge/song.md";

    private readonly TinySite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void UniqueWordsAreACitation() =>
        Assert.Equal(
            [
                "# sources/gazette-2021.md:20",
                "- source: gazette-2021",
                "  quote: \"\\\"It was never once on time,\\\" said\"",
            ],
            Cite("\"It was never once  on time,\"\nsaid").Lines.Select(Short)
        );

    [Fact]
    public void RepeatedQuoteGetsShortestDisambiguation() =>
        Assert.Equal(
            [
                "# sources/gazette-2021.md:24",
                "- source: gazette-2021",
                "  quote: The bridge was opened on Monday",
                "  suffix: .",
                "# sources/gazette-2021.md:24",
                "- source: gazette-2021",
                "  quote: The bridge was opened on Monday",
                "  prefix: said.",
            ],
            Cite("The bridge was opened on Monday").Lines.Select(Short)
        );

    [Fact]
    public void TheSpeakerOfTheWordsIsNamed() =>
        Assert.Equal(
            [
                "- source: gazette-2021",
                "  quote: It was never once on time",
                "  by:",
                "    - ida-berg",
                "    - the-gazette",
            ],
            new QuoteSearch(["It was never once on time"]) { By = ["ida-berg", "the-gazette"] }
                .Cite(_site.Content)
                .Lines.Skip(1)
        );

    [Fact]
    public void EveryCitationThatIsPrintedIsProven()
    {
        var found = QuoteLocation.All(["The bridge was opened on Monday"], _site.Read().Sources).ToList();
        Assert.Equal(2, found.Count);
        Assert.All(found, find => Assert.Equal(find.Place, new QuoteMatcher(find.Source).Match(find.Quote).Passages));
    }

    [Fact]
    public void QuoteAcrossParagraphsBecomesTwoParts() =>
        Assert.Equal(
            [
                "# sources/gazette-2021.md:18",
                "- source: gazette-2021",
                "  quote:",
                "    - People stood on the quay.".Replace("People", "About 400 people", StringComparison.Ordinal),
                "    - \"\\\"It was never once on time\"",
            ],
            Cite("About 400 people stood on the quay. \"It was never once on time").Lines.Select(Short)
        );

    [Fact]
    public void SeveralTextsAreTheirOwnParts() =>
        Assert.Contains(
            "    - It cost 12 million, the council",
            Cite("The bridge was opened on Monday.", "It cost 12 million, the council").Lines
        );

    [Theory]
    [InlineData("ferry at Lindholm made its lost crossing", "which has \"last\" where the quote has \"lost\"")]
    [InlineData(
        "“It was never once on time,” said",
        "which has \"\"It was never once on time,\"\" where the quote has"
    )]
    public void MissingWordsShowTheNearestPassage(string words, string difference)
    {
        var reply = Cite(words);
        Assert.Equal(
            (CommandStatus.NotPossible, "these words are not there; nearest:"),
            (reply.Status, reply.Lines[0])
        );
        Assert.Contains(difference, reply.Lines[1], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(
        "Nothing like this was ever printed",
        "these words are in no source, and nothing resembles them; copy them from a report"
    )]
    [InlineData(
        "The old ferry at Lindholm made its last cross",
        "the quote begins or ends inside a word or number; the whole of it is \"The old ferry at Lindholm made its last crossing\""
    )]
    [InlineData("the quay", "\"the quay\" is shorter than four words and 20 characters; quote more of the sentence")]
    public void WordsThatCannotBeQuotedSayWhy(string words, string sentence) =>
        Assert.Equal([sentence], Cite(words).Lines);

    [Fact]
    public void ASourceThatIsNotThereIsRefused() =>
        Assert.Equal(
            "there is no source 'gazete-2021'; did you mean 'gazette-2021'?",
            Assert.Single(
                new QuoteSearch(["It cost 12 million, the council"]) { Source = "gazete-2021" }
                    .Cite(_site.Content)
                    .Lines
            )
        );

    [Theory]
    [InlineData(null)]
    [InlineData("letter-2021")]
    public void UnreadableSourceIsNamedAsPossiblePlace(string? source)
    {
        _site.With("sources/letter-2021.md", "---\nlabel: A letter\n---\n\nNothing like this was ever printed.\n");

        var reply = new QuoteSearch(["Nothing like this was ever printed"]) { Source = source }.Cite(_site.Content);

        Assert.Equal(CommandStatus.NotPossible, reply.Status);
        Assert.Equal("some reports could not be read; correct these problems first:", reply.Lines[1]);
        Assert.Contains(
            reply.Lines,
            line =>
                line.EndsWith(
                    "sources/letter-2021.md:2:1: error W114: the key 'language' is missing; add it",
                    StringComparison.Ordinal
                )
        );
    }

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void CitationIsAddedAndOtherLinesKept(string lineEnd)
    {
        var before =
            "---\nstatement:   'A bridge.'  # ours\nkind: stated-fact\ncitations:\n    # the first\n    "
            + "- source: gazette-2021\n      quote: >-\n        It cost 12 million,\n        the "
            + "council said\n\ntopics: [bridge]\n---\n\nA note [@crossing].\n".Replace(
                "\n",
                lineEnd,
                StringComparison.Ordinal
            );
        _site.With(Claim, before);

        var reply = Cite("The bridge was opened on Monday with a song");

        Assert.Equal("claims/bridge/song.md:10: cited", Short(Assert.Single(reply.Lines)));
        Assert.Equal(
            before.Replace(
                $"said{lineEnd}",
                $"said{lineEnd}    - source: gazette-2021{lineEnd}      quote: The bridge was opened on Monday with a song{lineEnd}",
                StringComparison.Ordinal
            ),
            Text()
        );
        Assert.Empty(_site.Problems());
    }

    [Theory]
    [InlineData("")]
    [InlineData("citations:\n")]
    [InlineData("citations: []\n")]
    [InlineData("citations:\n  - source: # the id of a source\n    quote:\n")]
    public void AClaimWithoutCitationsGetsItsFirst(string left)
    {
        _site.With(Claim, $"---\nstatement: A song was sung.\nkind: stated-fact\ntopics:\n  - bridge\n{left}---\n");

        Assert.Equal(CommandStatus.Done, Cite("The bridge was opened on Monday with a song").Status);
        Assert.Equal(
            "---\nstatement: A song was sung.\nkind: stated-fact\ntopics:\n  - bridge\ncitations:\n  "
                + "- source: gazette-2021\n    quote: The bridge was opened on Monday with a song\n---\n",
            Text()
        );
        Assert.Empty(_site.Problems());
    }

    [Fact]
    public void CitationWithoutPlaceIsLeftToTheEditor()
    {
        const string Before =
            "---\nstatement: A song was sung.\nkind: stated-fact\ncitations: [{source: gazette-2021, quote: It cost 12 million}]\n---\n";
        _site.With(Claim, Before);

        var reply = Cite("The bridge was opened on Monday with a song");

        Assert.Equal(CommandStatus.NotPossible, reply.Status);
        Assert.Equal("- source: gazette-2021", reply.Lines[1]);
        Assert.Equal(Before, Text());
    }

    [Fact]
    public void WordsOfSeveralPlacesAreNotAppended()
    {
        _site.With(Claim, "---\nstatement: A song was sung.\nkind: stated-fact\n---\n");

        var reply = Cite("The bridge was opened on Monday");

        Assert.Equal(CommandStatus.NotPossible, reply.Status);
        Assert.StartsWith("these words are in 2 places", reply.Lines[0], StringComparison.Ordinal);
    }

    private CommandResult Cite(params string[] words) =>
        new QuoteSearch(words) { Into = File.Exists(Path.Combine(_site.Content, Claim)) ? "song" : null }.Cite(
            _site.Content
        );

    private string Short(string line) => line.Replace($"{_site.Content}/", "", StringComparison.Ordinal);

    private string Text() => File.ReadAllText(Path.Combine(_site.Content, Claim));
}
