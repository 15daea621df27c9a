using System.Text;
using System.Text.Json.Nodes;
using Wiki.Exports;
using Wiki.Output;
using Xunit;

namespace Wiki.Tests.Exports;

public sealed class ReferenceFilesTests
{
    public static TheoryData<string> Names => Editions.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void EachFormatHasWikiSourcesAndClaims(string name)
    {
        var corpus = Editions.Of(name).Corpus;
        var files = ReferenceFiles.Write(Editions.Of(name));
        string[] ids =
        [
            "this_wiki",
            .. corpus.Sources.Select(source => source.Id),
            .. corpus.Claims.Select(claim => claim.Id),
        ];
        Assert.Equal(
            ids,
            Text(files[0])
                .Split('\n')
                .Where(line => line.StartsWith('@'))
                .Select(line => line[(line.IndexOf('{', StringComparison.Ordinal) + 1)..^1])
        );
        Assert.Equal(
            ids,
            Text(files[1])
                .Split("\r\n")
                .Where(line => line.StartsWith("ID  - ", StringComparison.Ordinal))
                .Select(line => line[6..])
        );
        Assert.Equal(ids, JsonNode.Parse(files[2].Bytes)!.AsArray().Select(work => (string)work!["id"]!));
    }

    [Fact]
    public void AWithdrawnClaimSaysSoInItsCitation()
    {
        var retracted = Editions
            .Of("lighthouse")
            .Corpus.Claims.First(claim => claim.Status.Value == ClaimStatus.Retracted);
        var works = JsonNode.Parse(ReferenceFiles.Write(Editions.Of("lighthouse"))[2].Bytes)!.AsArray();
        Assert.StartsWith(
            "This claim is retracted.",
            (string)works.First(work => (string)work!["id"]! == retracted.Id)!["note"]!,
            StringComparison.Ordinal
        );
    }

    private static string Text(SiteFile file) => Encoding.UTF8.GetString(file.Bytes);
}
