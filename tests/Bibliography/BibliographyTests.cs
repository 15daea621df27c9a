using System.Text.Json.Nodes;
using Wiki.Bibliography;
using Xunit;

namespace Wiki.Tests.Bibliography;

public sealed class BibliographyTests
{
    private static readonly string[] LineEnds = ["\r\n", "\n", "\r", "\u2028", "\u2029", "\u0085", "\v", "\f"];

    private static readonly CitableWork Report = new()
    {
        Id = "gazette-2021",
        Title = "100% of {it} & more",
        Kind = SourceKind.NewsReport,
        Authors = ["Ida Berg", "A. and B."],
        Container = "The Gazette",
        Issued = Date("2021-05-03"),
        Address = "https://gazette.example/a_b",
        Language = "en",
        Note = "Kept.",
    };

    [Fact]
    public void ReportIsABibTexArticle() =>
        Assert.Equal(
            """
            @article{gazette-2021,
              title = {{100\% of \{it\} \& more}},
              author = {{Ida Berg} and {A. and B.}},
              journal = {The Gazette},
              entrysubtype = {newspaper},
              year = 2021,
              month = may,
              day = 3,
              language = {en},
              url = {https://gazette.example/a_b},
              note = {Kept.}
            }
            """,
            BibTex.Of(Report),
            ignoreLineEndingDifferences: true
        );

    [Fact]
    public void AReportIsNewsInRis() =>
        Assert.Equal(
            "TY  - NEWS\nID  - gazette-2021\nT1  - 100% of {it} & more\nA1  - Ida Berg\nA1  - A. and "
                + "B.\nJF  - The Gazette\nY1  - 2021/05/03/\nUR  - "
                + "https://gazette.example/a_b\nN1  - Kept.\nER  - \n",
            Ris.Of(Report)
        );

    [Fact]
    public void AReportIsANewspaperArticleInCsl() =>
        Assert.True(
            JsonNode.DeepEquals(
                JsonNode.Parse(
                    """
                    [{"id":"gazette-2021","type":"article-newspaper","title":"100% of {it} & more",
                      "author":[{"literal":"Ida Berg"},{"literal":"A. and B."}],
                      "container-title":"The Gazette","issued":{"date-parts":[[2021,5,3]]},
                      "language":"en","URL":"https://gazette.example/a_b","note":"Kept."}]
                    """
                ),
                JsonNode.Parse(CslJson.Of(Report))
            )
        );

    [Fact]
    public void WorkWithoutDetailsIsAWebPage() =>
        Assert.Equal(
            "@misc{x,\n  title = {{X}},\n  language = {en},\n  url = {x.html}\n}",
            BibTex.Of(
                new CitableWork
                {
                    Id = "x",
                    Title = "X",
                    Address = "x.html",
                    Language = "en",
                }
            )
        );

    [Theory]
    [InlineData(SourceKind.NewsReport, "@article{", "TY  - NEWS", "article-newspaper")]
    [InlineData(SourceKind.AgencyReport, "@article{", "TY  - NEWS", "article-newspaper")]
    [InlineData(SourceKind.Interview, "@article{", "TY  - NEWS", "interview")]
    [InlineData(SourceKind.OfficialStatement, "@misc{", "TY  - RPRT", "report")]
    [InlineData(SourceKind.CourtDocument, "@misc{", "TY  - CASE", "legal_case")]
    [InlineData(SourceKind.Study, "@techreport{", "TY  - RPRT", "report")]
    [InlineData(SourceKind.Post, "@misc{", "TY  - BLOG", "post")]
    [InlineData(SourceKind.Broadcast, "@misc{", "TY  - VIDEO", "broadcast")]
    [InlineData(SourceKind.WebPage, "@misc{", "TY  - ELEC", "webpage")]
    public void TheKindOfAReportDecidesItsTypes(SourceKind kind, string bibTex, string ris, string csl)
    {
        var work = Report with { Kind = kind };
        Assert.StartsWith(bibTex, BibTex.Of(work), StringComparison.Ordinal);
        Assert.Equal(
            bibTex == "@article{",
            BibTex.Of(work).Contains("entrysubtype = {newspaper}", StringComparison.Ordinal)
        );
        Assert.StartsWith($"{ris}\n", Ris.Of(work), StringComparison.Ordinal);
        Assert.Equal(csl, (string)JsonNode.Parse(CslJson.Of(work))![0]!["type"]!);
        Assert.StartsWith("@misc{", BibTex.Of(work with { Container = null }), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(SourceKind.NewsReport, "container-title", "JF")]
    [InlineData(SourceKind.Interview, "container-title", "JF")]
    [InlineData(SourceKind.Post, "container-title", "JF")]
    [InlineData(SourceKind.WebPage, "container-title", "JF")]
    [InlineData(SourceKind.OfficialStatement, "publisher", "PB")]
    [InlineData(SourceKind.Study, "publisher", "PB")]
    [InlineData(SourceKind.Broadcast, "publisher", "PB")]
    [InlineData(SourceKind.CourtDocument, "authority", "PB")]
    public void TheKindDecidesWhatTheOutletIs(SourceKind kind, string csl, string ris)
    {
        var work = Report with { Kind = kind };
        var item = JsonNode.Parse(CslJson.Of(work))![0]!.AsObject();
        Assert.Equal([csl], item.Where(field => $"{field.Value}" == "The Gazette").Select(field => field.Key));
        Assert.Contains($"\n{ris}  - The Gazette\n", Ris.Of(work), StringComparison.Ordinal);
    }

    [Fact]
    public void ADayOfReadingIsInEveryFormat()
    {
        var work = Report with { Accessed = Date("2024-04-02") };
        Assert.Contains("\n  urldate = {2024-04-02}", BibTex.Of(work), StringComparison.Ordinal);
        Assert.Contains("\nY2  - 2024/04/02/\n", Ris.Of(work), StringComparison.Ordinal);
        Assert.Equal(
            "[[2024,4,2]]",
            JsonNode.Parse(CslJson.Of(work))![0]!["accessed"]!["date-parts"]!.ToJsonString()
        );
    }

    [Theory]
    [InlineData("one\ntwo")]
    [InlineData("one\r\nER  - \r\nTY  - NEWS")]
    [InlineData("one\u2028two\u0085three\vfour\ffive")]
    public void WordsOfSeveralLinesAreOneLine(string words)
    {
        var work = Report with { Title = words, Note = words, Container = words, Authors = [words, words] };
        Assert.Equal(
            Ris.Of(Report).Split(LineEnds, StringSplitOptions.None).Length,
            Ris.Of(work).Split(LineEnds, StringSplitOptions.None).Length
        );
        Assert.Equal(
            BibTex.Of(Report).Split(LineEnds, StringSplitOptions.None).Length,
            BibTex.Of(work).Split(LineEnds, StringSplitOptions.None).Length
        );
        var csl = JsonNode.Parse(CslJson.Of(work))![0]!;
        Assert.DoesNotContain((string)csl["title"]! + (string)csl["note"]!, letter => char.IsControl(letter));
    }

    [Theory]
    [InlineData("a -- b", "a -{}- b")]
    [InlineData("a --- b", "a -{}-{}- b")]
    [InlineData("''a''", "'{}'a'{}'")]
    [InlineData("What?`", "What?{}`")]
    [InlineData("a } b { c", @"a \textbraceright{} b \textbraceleft{} c")]
    [InlineData("it's “Moscow”", "it's “Moscow”")]
    public void TexPrintsTheLettersOfATitle(string title, string written) =>
        Assert.Contains(
            $"title = {{{{{written}}}}}",
            BibTex.Of(Report with { Title = title }),
            StringComparison.Ordinal
        );

    [Theory]
    [InlineData("https://a.example/x_y?z=%20&w=#v", "https://a.example/x_y?z=%20&w=#v")]
    [InlineData("https://a.example/{x}|\\^ \"<>`", "https://a.example/%7Bx%7D%7C%5C%5E%20%22%3C%3E%60")]
    [InlineData("https://a.example/100%", "https://a.example/100%25")]
    [InlineData("https://a.example/%zz/50%25", "https://a.example/%25zz/50%25")]
    [InlineData("https://a.example/новости", "https://a.example/%D0%BD%D0%BE%D0%B2%D0%BE%D1%81%D1%82%D0%B8")]
    [InlineData("https://Пример.рф/я?я", "https://xn--e1afmkfd.xn--p1ai/%D1%8F?%D1%8F")]
    public void AnAddressHasTheCharactersOfItsStandard(string address, string encoded) =>
        Assert.Equal(encoded, EncodedAddress.Of(address));

    [Fact]
    public void UncertainDateIsMarkedAsUncertain()
    {
        var csl = JsonNode.Parse(CslJson.Of(Report with { Issued = Date("2021-05-03~") }))![0]!;
        Assert.True((bool)csl["issued"]!["circa"]!);
    }

    [Theory]
    [InlineData("2021-05-03", "2021/05/03/", "[[2021,5,3]]")]
    [InlineData("2021-05", "2021/05//", "[[2021,5]]")]
    [InlineData("[2021-05-03..2021-05-05]", "2021/05//", "[[2021,5]]")]
    [InlineData("2021", "2021///", "[[2021]]")]
    [InlineData("2021-21", "2021///Spring", "[[2021]]")]
    [InlineData("2021-24", "2021///Winter", "[[2021]]")]
    [InlineData("2021-05/2021-06-02", "2021///", "[[2021,5],[2021,6,2]]")]
    public void VagueDateIsExportedToItsPrecision(string edtf, string ris, string csl)
    {
        var work = Report with { Issued = Date(edtf) };
        Assert.Contains($"Y1  - {ris}\n", Ris.Of(work), StringComparison.Ordinal);
        Assert.Equal(csl, CslDates(work));
    }

    [Fact]
    public void SeasonAndPublisherAreInCsl()
    {
        var study = JsonNode.Parse(CslJson.Of(Report with { Kind = SourceKind.Study, Issued = Date("2021-23") }))![0]!;
        Assert.Equal(3, (int)study["issued"]!["season"]!);
        Assert.Equal("The Gazette", (string)study["publisher"]!);
        Assert.Null(study["container-title"]);
    }

    [Fact]
    public void DateAcrossYearsHasBothEnds()
    {
        var work = Report with { Issued = Date("2020/2021") };
        Assert.DoesNotContain("Y1  -", Ris.Of(work), StringComparison.Ordinal);
        Assert.DoesNotContain("year", BibTex.Of(work), StringComparison.Ordinal);
        Assert.Equal("[[2020],[2021]]", CslDates(work));
    }

    private static string CslDates(CitableWork work) =>
        JsonNode.Parse(CslJson.Of(work))![0]!["issued"]!["date-parts"]!.ToJsonString();

    private static Edtf Date(string written) =>
        Edtf.TryParse(written, out var date, out _) ? date : throw new FormatException(written);
}
