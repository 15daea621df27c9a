using Wiki.Checking;
using Wiki.Checking.Quotes;
using Wiki.Checking.Rules;
using Wiki.Limits;
using Wiki.Reading;
using Xunit;

namespace Wiki.Tests.Checking;

/// <summary>What doubles in length takes about double the steps of all rules together.</summary>
public sealed class CheckingGrowthTests
{
    private const int Letters = 2_500;

    /// <summary>
    /// The second half of a text takes twice the steps of the quarter before it, and four times where they grow with the
    /// square. A small square shows in 10,000 letters as 2.27.
    /// </summary>
    private const double MostGrowth = 2.25;

    [Theory]
    [InlineData("1 ")]
    [InlineData("12 March 2024. ")]
    [InlineData("2024, ")]
    [InlineData("100 ")]
    [InlineData("million ")]
    [InlineData("in March ")]
    [InlineData("hundred ")]
    [InlineData("1 million million million million million million ")]
    [InlineData("one hundred and ")]
    [InlineData("about 100 ")]
    [InlineData("\u4e00")]
    [InlineData("\u201ca\u201d ")]
    [InlineData("\u201c")]
    [InlineData("'a'.")]
    [InlineData("'a' ")]
    [InlineData("\"a\" ")]
    [InlineData("@crossing ")]
    [InlineData("Dr. ")]
    [InlineData("&amp; ")]
    [InlineData("a\n")]
    [InlineData("a 1\n\n")]
    public void RulesForProseGrowWithItsLength(string piece) =>
        AssertLinear(length => Steps(site => site.WithNote(Filled(piece, length))));

    [Theory]
    [MemberData(nameof(Keys))]
    public void RulesForKeysGrowWithTheirLength(string key, string piece) =>
        AssertLinear(length => Steps(site => WithKey(site, key, Filled(piece, length).TrimEnd())));

    /// <summary>The keys of a claim, an event, a topic and a question that contain words, with words that rules read.</summary>
    public static IEnumerable<TheoryDataRow<string, string>> Keys() =>
        from key in (string[])["statement", "quote", "unit", "bottom-line", "answer", "title"]
        from piece in (string[])["1 ", "Ida 1 ", "12 March 2024. ", "about 100 million ", "one hundred and ", "not so, ", "may a "]
        select new TheoryDataRow<string, string>(key, piece);

    [Theory]
    [InlineData("a\n\n")]
    [InlineData("a\n")]
    [InlineData("said so, ")]
    [InlineData("\u201ca\u201d ")]
    [InlineData("Ida Berg ")]
    [InlineData("12 May 2021 ")]
    [InlineData("\u4e00")]
    [InlineData("| a | b |\n| - | - |\n\n")]
    public void RulesForReportsGrowWithTheirLength(string piece) =>
        AssertLinear(length => Steps(site => site.WithReport(TinySiteFiles.Report + "\n" + Filled(piece, length) + "\n")));

    [Theory]
    [InlineData("which is absent")]
    [InlineData("and at the end")]
    public void PartsOfAQuoteGrowWithTheirNumber(string last) =>
        AssertLinear(length => Steps(() => Match(length / 20, [.. Enumerable.Repeat("so it was said", length / 40), last])));

    [Fact]
    public void StepsForMissingWordsGrowLinearly() =>
        AssertLinear(length =>
            Steps(() => NearestPassageSearch.Find(Filled("so was it said ", length), Reports.OfBlocks(Text(length / 20))))
        );

    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    public void FailedQuotesGrowWithTheirNumber(string end) =>
        AssertLinear(length => Steps(() => FindAll(length / 50, end)));

    [Fact]
    public void NestedPhrasesAreFoundLimitedTimes()
    {
        string[] phrases = [.. Enumerable.Range(1, 200).Select(count => Filled("a ", 2 * count))];
        var found = new PhraseAutomaton(phrases, 30).In(Filled("a ", Letters)).CountBy(place => place.Phrase);
        Assert.All(found, phrase => Assert.Equal(30, phrase.Value));
    }

    /// <summary>Forms with one letter left out would fill memory with the square of the length.</summary>
    [Fact]
    public void LongUnitTakesLittleMemory()
    {
        using var site = new TinySite();
        WithKey(site, "unit", Filled("1 ", Letters).TrimEnd());
        var content = new CheckedContent(site.Read(), new Proofs(new Dictionary<Quote, Proof>()), new HashSet<string>());
        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Empty(UnitsAreSpelledAlike.Check(content));
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 100 * Letters);
    }

    private static void WithKey(TinySite site, string key, string words)
    {
        const string Claim = "claims/bridge/crossing.md";
        switch (key)
        {
            case "statement":
                site.With(Claim, Replaced("The ferry made its last crossing on a Sunday.", words));
                break;
            case "quote":
                site.WithReport($"{TinySiteFiles.Report}\n{words}.\n")
                    .With(Claim, Replaced("ferry at Lindholm made its last crossing on Sunday", words));
                break;
            case "unit":
                site.WithChanged("claims/bridge/crowd-400.md", "people on the quay", words);
                break;
            case "bottom-line":
                site.WithChanged("topics/bridge.md", "The ferry stopped [@crossing].\nsourcing", $"\"{words} [@crossing].\"\nsourcing");
                break;
            case "answer":
                site.WithChanged("questions/was-it-late.md", "One man says so, and the report has no times", words);
                break;
            default:
                site.WithChanged("events/last-crossing.md", "The last crossing", words);
                break;
        }
    }

    private static string Replaced(string words, string others) =>
        $"{TinySiteFiles.Crossing.Replace(words, others, StringComparison.Ordinal)}\n";

    private static void AssertLinear(Func<int, long> steps)
    {
        var (quarter, half, whole) = (steps(Letters), steps(2 * Letters), steps(4 * Letters));
        Assert.True(half > quarter, $"{Letters} letters more take no step more");
        Assert.InRange((whole - half) / (double)(half - quarter), 0, MostGrowth);
    }

    private static long Steps(Action<TinySite> change)
    {
        using var site = new TinySite();
        change(site);
        var reading = ContentReader.Read(site.Content);
        Assert.Empty(reading.Problems);
        return Steps(() => Policy.Check(reading.Corpus!, new HashSet<string>()));
    }

    private static long Steps<T>(Func<T> check)
    {
        var work = new Work();
        work.Run(check);
        return work.Steps;
    }

    private static Proof Match(int count, IReadOnlyList<string> parts) =>
        new QuoteMatcher(Reports.OfBlocks(Text(count))).Match(Reports.Quote(parts));

    /// <summary>
    /// Looks for words that are nearly those of each sentence of a report, whose sentences share most of their words.
    /// </summary>
    private static int FindAll(int count, string end)
    {
        var sentences = Enumerable.Range(0, count).Select(each => $"So it was said of n{each} at the quay by o{each}. ");
        var report = Reports.OfBlocks(string.Join(end, sentences).Split('\n', StringSplitOptions.TrimEntries));
        return Enumerable
            .Range(0, count)
            .Count(each => NearestPassageSearch.Find($"it was said of n{each} near the quay by", report) is not null);
    }

    private static string Text(int count) => Filled("so it was said, ", 16 * count) + "and at the end.";

    private static string Filled(string piece, int length) =>
        string.Concat(Enumerable.Repeat(piece, length / piece.Length));
}
