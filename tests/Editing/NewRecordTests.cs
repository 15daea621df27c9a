using System.Text;
using Wiki.Editing;
using Wiki.Editing.Writing;
using Xunit;

namespace Wiki.Tests.Editing;

public sealed class NewRecordTests : IDisposable
{
    private readonly TinySite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void RecordWithAllKeysLacksNone()
    {
        var reply = Write(
            RecordKind.Claim,
            "song",
            "statement=The bridge was opened with a song.",
            "kind=stated-fact",
            "topics=bridge"
        );

        Assert.Equal(CommandStatus.Done, reply.Status);
        Assert.Equal(
            "---\nstatement: The bridge was opened with a song.\nkind: stated-fact\ntopics:\n  - "
                + "bridge\ncitations:\n  - source:\n    quote:\n---\n",
            Text("claims/bridge/song.md")
        );
        Assert.Contains(
            reply.Lines,
            line =>
                line.Contains(
                    "claims/bridge/song.md:7:12: error W115: the key 'source' has no value",
                    StringComparison.Ordinal
                )
        );
        Assert.Contains("cite \"the words\" --into song", reply.Lines[^1], StringComparison.Ordinal);
    }

    /// <summary>To write what is missing is no change of what was sealed.</summary>
    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void SourceIsSealedOnceItsKeysAreThere(bool isDated)
    {
        var reply = Write(
            RecordKind.Source,
            "letter-2021",
            "title=A letter",
            "language=en",
            isDated ? "published=2021-06-01" : "short=Letter"
        );

        Assert.Equal(isDated, Text("sources/letter-2021.md").Contains("\nsealed:\n", StringComparison.Ordinal));
        Assert.Equal(
            !isDated,
            reply.Lines.Any(line => line.EndsWith(" seal letter-2021", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void AnEntityThatOthersNameIsWhole()
    {
        _site.With(
            "entities/lindholm.md",
            "---\nname: Lindholm\nkind: place\npart-of: the-island\nrole: \"A town with a quay [@crossing].\"\n---\n"
        );

        var reply = Write(
            RecordKind.Entity,
            "the-island",
            "name=The Island: north",
            "kind=place",
            "coordinates.lat=54.1",
            "coordinates.lon=10",
            "coordinates.precision=region",
            "coordinates.basis=A sea chart."
        );

        Assert.Single(reply.Lines);
        Assert.EndsWith("the-island.md; nothing is missing", reply.Lines[0], StringComparison.Ordinal);
        Assert.Equal(
            "---\nname: \"The Island: north\"\nkind: place\ncoordinates:\n  lat: 54.1\n  lon: 10\n  precision: region\n"
                + "  basis: A sea chart.\n---\n",
            Text("entities/the-island.md")
        );
        Assert.Empty(_site.Problems());
    }

    [Fact]
    public void IdsWithACommaBetweenThemAreSeveral()
    {
        Write(RecordKind.Claim, "song", "statement=One, two.", "kind=motive", "about=lindholm, ida-berg");
        Assert.StartsWith(
            "---\nstatement: One, two.\nkind: motive\nabout:\n  - lindholm\n  - ida-berg\n",
            Text("claims/song.md"),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void UncheckableQuotesAreReportedAsSuch()
    {
        _site.With("entities/ida-berg.md", "---\nname: Ida Berg\n---\n");

        var reply = Write(RecordKind.Entity, "the-island", "name=The Island", "kind=place");

        Assert.Equal(
            "1 problem is in other files, so some rules were not checked for this one; see: dotnet run --project src/Wiki -- check",
            reply.Lines[1]
        );
    }

    [Theory]
    [InlineData("the value of 'statement' contains a line break; ", "statement=One\nline")]
    [InlineData("the value of 'reason' contains the character U+0007, ", "reason=One\u0007line")]
    [InlineData("the key 'statement' takes one value and is given a second time; ", "statement=One", "statement=Two")]
    [InlineData("the key 'figure' has keys of its own; give each of them, as figure.value=value", "figure=12")]
    public void ValueThatCannotBeWrittenIsRefused(string sentence, params string[] values)
    {
        Assert.Null(GivenValues.Read(RecordKind.Claim, values, out var refusal));
        Assert.StartsWith(sentence, refusal.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void FormerIdOfARecordIsRefused()
    {
        _site.With("entities/ida-berg.md", "---\nformer-ids:\n  - berg\nname: Ida Berg\nkind: person\n---\n");
        var reply = Write(RecordKind.Entity, "berg", "name=Berg", "kind=person");
        Assert.Equal(CommandStatus.Refused, reply.Status);
        Assert.EndsWith("ida-berg.md, whose old address leads on; choose another", reply.Lines[0], StringComparison.Ordinal);
        Assert.False(File.Exists(Path.Combine(_site.Content, "entities/berg.md")));
    }

    [Fact]
    public void KeyWithoutValueFollowsItsDescription()
    {
        Write(RecordKind.Event, "the-song");

        Assert.Equal(
            "---\ntitle:\n# an id of 'event-kinds' in site.yaml\nkind:\nclaims:\n  # the id of a record: claim\n  -\n---\n",
            Text("events/the-song.md")
        );
    }

    [Theory]
    [InlineData("\r\n", true)]
    [InlineData("\n", false)]
    public void ASourceTakesItsTextAndIsSealed(string lineEnd, bool hasMark)
    {
        using var folder = new TemporaryFolder();
        byte[] bytes =
        [
            .. hasMark ? Encoding.UTF8.Preamble.ToArray() : [],
            .. Encoding.UTF8.GetBytes($"{lineEnd}On 4 May 2021 the song was sung.{lineEnd}{lineEnd}It was long."),
        ];

        var reply = Write(
            RecordKind.Source,
            "letter-2021",
            SourceText.Read(folder.Write("letter.txt", bytes), []),
            "label=A letter",
            "short=Letter",
            "badge=LE",
            "kind=post",
            "published=2021-05-04",
            "language=en",
            "reliability.basis=One letter alone."
        );

        Assert.EndsWith(
            "\n---\n\nOn 4 May 2021 the song was sung.\n\nIt was long.\n",
            Text("sources/letter-2021.md"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "reliability:\n  grade: F\n  basis: One letter alone.\n",
            Text("sources/letter-2021.md"),
            StringComparison.Ordinal
        );
        Assert.Contains(
            "error W227: no published claim cites source 'letter-2021'",
            reply.Lines[1],
            StringComparison.Ordinal
        );
        Assert.Contains(" sources; ", reply.Lines[3], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(RecordKind.Claim, "crossing", "the id 'crossing' is taken by ")]
    [InlineData(RecordKind.Entity, "crossing", "the id 'crossing' is taken by ")]
    [InlineData(RecordKind.Claim, "../crossing", "'../crossing' is no id; ")]
    [InlineData(RecordKind.Claim, "Crossing", "'Crossing' is no id; ")]
    [InlineData(RecordKind.Topic, "search", "the id 'search' is taken, ")]
    [InlineData(RecordKind.Claim, "song", "'../../bridge' is no id; ", "topics=../../bridge")]
    public void InvalidNewIdIsRefused(RecordKind kind, string id, string sentence, params string[] values)
    {
        var before = Directory.EnumerateFiles(_site.Root, "*", SearchOption.AllDirectories).Order().ToList();

        var reply = Write(kind, id, values);

        Assert.Equal(CommandStatus.Refused, reply.Status);
        Assert.StartsWith(sentence, reply.Lines[0], StringComparison.Ordinal);
        Assert.Equal(before, Directory.EnumerateFiles(_site.Root, "*", SearchOption.AllDirectories).Order());
    }

    [Theory]
    [InlineData("statment=x", "a claim has no key 'statment' here; did you mean 'statement'?")]
    [InlineData("figure.valu=1", "a claim has no key 'valu' here; did you mean 'value'?")]
    [InlineData("citations=x", "the key 'citations' takes a list of keys with values; write it in the file")]
    [InlineData(
        "statement",
        "'statement' is no value for a key; write key=value, in quotation marks where it contains a space"
    )]
    public void AValueForNoKeyIsRefused(string value, string sentence)
    {
        Assert.Null(GivenValues.Read(RecordKind.Claim, [value], out var refusal));
        Assert.Equal(sentence, Assert.Single(refusal.Lines));
    }

    [Fact]
    public void MissingReportIsAProblem()
    {
        var problems = new List<Problem>();
        Assert.Null(SourceText.Read("no/such/report.txt", problems));
        Assert.Equal(
            "no/such/report.txt:1:1: error W401: there is no such file; name the file that the report was received as",
            Assert.Single(problems).ToString()
        );
    }

    private CommandResult Write(RecordKind kind, string id, params string[] values) =>
        Write(kind, id, text: null, values);

    private CommandResult Write(RecordKind kind, string id, SourceText? text, params string[] values) =>
        new NewRecord(kind, id, GivenValues.Read(kind, values, out _)!) { SourceText = text }.Write(_site.Content);

    private string Text(string path) => File.ReadAllText(Path.Combine(_site.Content, path));
}
