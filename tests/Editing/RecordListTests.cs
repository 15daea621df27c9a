using System.Text.Json;
using Wiki.Editing.Listing;
using Xunit;

namespace Wiki.Tests.Editing;

public sealed class RecordListTests : IDisposable
{
    private readonly TinySite _site = new();

    public void Dispose() => _site.Dispose();

    [Fact]
    public void RecordsAreInColumnsByKindAndId() =>
        Assert.Equal(
            [
                "crossing       claim  stated-fact  The ferry made its last crossing on a Sunday.",
                "crowd-400      claim  stated-fact  About 400 people saw the last crossing.",
                "never-on-time  claim  assessment   The ferry was never on time.",
            ],
            ListLines.Text(new RecordList { Kind = RecordKind.Claim }.Of(_site.Read()))
        );

    [Fact]
    public void UnusedRecordsAreThoseThatNoOtherNames() =>
        Assert.Equal(
            ["was-it-late"],
            new RecordList { IsUnused = true }
                .Of(_site.Read())
                .Select(record => record.Id)
        );

    [Fact]
    public void ClaimsOfOneSourceAreListed()
    {
        const string More = "  - source: letter-2021\n    quote: The last crossing was made on Sunday\n---\n";
        _site.WithSource(
            "letter-2021",
            "label: A letter\nshort: Letter\nbadge: LE\nkind: post\npublished: 2021-05-04\nlanguage: en",
            "On 4 May 2021 we write. The last crossing was made on Sunday.\n"
        );
        _site.With("claims/bridge/crossing.md", TinySiteFiles.Crossing.TrimEnd('-') + More);

        Assert.Equal(
            ["crowd-400", "never-on-time"],
            new RecordList { IsSingleSource = true }
                .Of(_site.Read())
                .Select(record => record.Id)
        );
    }

    [Fact]
    public void UnquotedSentencesAreListedWithTheirPlace()
    {
        var corpus = _site.Read();
        Assert.Equal(
            [
                "sources/gazette-2021.md:24  The bridge was opened on Monday.",
                "sources/gazette-2021.md:24  It cost 12 million, the council said.",
                "sources/gazette-2021.md:24  The bridge was opened on Monday with a song.",
            ],
            ListLines
                .Text(RecordList.Uncited(corpus.Sources[0], corpus))
                .Select(line => line.Replace($"{_site.Content}/", "", StringComparison.Ordinal))
        );
    }

    [Fact]
    public void ProgramsGetRecordsAsJson()
    {
        using var json = JsonDocument.Parse(ListLines.Json(new RecordList().Of(_site.Read())));
        Assert.Equal(_site.Read().Records.Count, json.RootElement.GetArrayLength());
        Assert.Equal(
            "crossing",
            json.RootElement.EnumerateArray()
                .First(record => record.GetProperty("kind").GetString() == "claim")
                .GetProperty("id")
                .GetString()
        );
    }
}
