using System.Text.Json.Nodes;
using Wiki.Composing.Bibliography;
using Xunit;

namespace Wiki.Tests.Composing.Bibliography;

public sealed class BibliographyTests
{
    private static readonly CitableWork Report = new()
    {
        Id = "gazette-2021",
        Title = "100% of {it} & more",
        IsReport = true,
        Authors = ["Ida Berg", "A. and B."],
        Container = "The Gazette",
        Issued = Date("2021-05-03"),
        Address = "https://gazette.example/a_b",
        Language = "en",
        Note = "Kept.",
    };

    [Fact]
    public void AReportIsAnArticleOfBibTeX() =>
        Assert.Equal(
            """
            @article{gazette-2021,
              title = {100\% of \{it\} \& more},
              author = {{Ida Berg} and {A. and B.}},
              journal = {The Gazette},
              year = 2021,
              month = may,
              day = 3,
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
            "TY  - NEWS\nID  - gazette-2021\nTI  - 100% of {it} & more\nAU  - Ida Berg\nAU  - A. and "
                + "B.\nT2  - The Gazette\nPY  - 2021\nDA  - 2021/05/03/\nLA  - en\nUR  - "
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
    public void AWorkThatSaysNoMoreIsAPage() =>
        Assert.Equal(
            "@misc{x,\n  title = {X},\n  url = {x.html}\n}",
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
    [InlineData("2021-05-03", "2021/05/03/", "[[2021,5,3]]")]
    [InlineData("2021-05", "2021/05//", "[[2021,5]]")]
    [InlineData("[2021-05-03..2021-05-05]", "2021/05//", "[[2021,5]]")]
    [InlineData("2021", "2021///", "[[2021]]")]
    public void ADateGoesAsFarAsItIsOne(string edtf, string ris, string csl)
    {
        var work = Report with { Issued = Date(edtf) };
        Assert.Contains($"DA  - {ris}\n", Ris.Of(work), StringComparison.Ordinal);
        Assert.Equal(csl, JsonNode.Parse(CslJson.Of(work))![0]!["issued"]!["date-parts"]!.ToJsonString());
    }

    [Fact]
    public void ADateInNoSingleYearIsInWords()
    {
        var work = Report with { Issued = Date("2020/2021") };
        Assert.DoesNotContain("PY  -", Ris.Of(work), StringComparison.Ordinal);
        Assert.DoesNotContain("year", BibTex.Of(work), StringComparison.Ordinal);
        Assert.Contains("\"literal\": \"2020 to 2021\"", CslJson.Of(work), StringComparison.Ordinal);
    }

    private static Edtf Date(string written) =>
        Edtf.TryParse(written, out var date, out _) ? date : throw new FormatException(written);
}
