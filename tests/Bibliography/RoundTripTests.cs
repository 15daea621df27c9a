using System.Text.Json.Nodes;
using Wiki.Bibliography;
using Wiki.Composing.Citing;
using Wiki.Exports;
using Wiki.Output;
using Wiki.Tests.Exports;
using Xunit;

namespace Wiki.Tests.Bibliography;

/// <summary>Title, authors, date and address of every record come back from the programs of others.</summary>
public sealed class RoundTripTests
{
    public static TheoryData<string> Names => Editions.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void PandocReadsBibTex(string name) =>
        ComesBack(name, Pandoc("bibtex"), DataFormats.BibTex);

    [Theory]
    [MemberData(nameof(Names))]
    public void PandocReadsBibLatex(string name) =>
        ComesBack(name, Pandoc("biblatex"), DataFormats.BibTex);

    [Theory]
    [MemberData(nameof(Names))]
    public void PandocReadsCslJson(string name) =>
        ComesBack(name, Pandoc("csljson"), DataFormats.Csl);

    /// <summary>In one run, as it takes most of its time to start.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void CitationJsReadsEachFormat(string name)
    {
        using var folder = new TemporaryFolder();
        DataFormat[] formats = [DataFormats.BibTex, DataFormats.Ris, DataFormats.Csl];
        var read = ForeignProgram.CitationJs.Read([.. formats.Select(format => Write(name, format, folder))]);
        Assert.Equal(formats.Length, read.Count);
        Assert.All(read, records => AssertComesBack(name, records!.AsArray()));
    }

    private static Func<string, JsonArray> Pandoc(string format) =>
        path => ForeignProgram.Pandoc.Read("-f", format, "-t", "csljson", path);

    private static void ComesBack(string name, Func<string, JsonArray> read, DataFormat format)
    {
        using var folder = new TemporaryFolder();
        AssertComesBack(name, read(Write(name, format, folder)));
    }

    private static string Write(string name, DataFormat format, TemporaryFolder folder) =>
        folder.Write(
            Path.GetFileName(format.Path),
            ReferenceFiles.Write(Editions.Of(name)).First(file => file.Path == format.Path).Bytes
        );

    private static void AssertComesBack(string name, JsonArray records) =>
        Assert.Equal(
            CitableWorks.All(Editions.Of(name)).Select(Written),
            records.Select(record => Returned(record!))
        );

    private static string Written(CitableWork work) => Line(
        work.Title,
        work.Authors,
        IssueDate.Of(work.Issued)?.Parts.ToList() ?? [],
        work.Address
    );

    private static string Returned(JsonNode record) => Line(
        (string)record["title"]!,
        record["author"]?.AsArray().Select(author => (string)(author!["literal"] ?? author["family"])!) ?? [],
        record["issued"]?["date-parts"]?[0]?.AsArray().Select(part => int.Parse($"{part}", null)) ?? [],
        (string)record["URL"]!
    );

    /// <summary>TeX prints an apostrophe for the sign of ASCII, and so do the programs that know it.</summary>
    private static string Line(string title, IEnumerable<string> authors, IEnumerable<int> date, string address) =>
        $"{title.Replace('\'', '’')} | {string.Join(" + ", authors)} | {string.Join('-', date)} | {address}";
}
