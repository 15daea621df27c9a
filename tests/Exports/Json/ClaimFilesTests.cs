using System.Text.Json.Nodes;
using Wiki.Exports.Json;
using Xunit;

namespace Wiki.Tests.Exports.Json;

public sealed class ClaimFilesTests
{
    public static TheoryData<string> Names => Editions.Names;

    [Theory]
    [MemberData(nameof(Names))]
    public void ClaimFileHasItsThreeParts(string name)
    {
        var edition = Editions.Of(name);
        var files = ClaimFiles.Write(edition).Select(file => (file.Path, Json: JsonNode.Parse(file.Bytes)!)).ToList();
        Assert.Equal(
            edition.Corpus.Claims.Select(claim => ($"claims/{claim.Id}.json", claim.Name)),
            files.Select(file => (file.Path, (string)file.Json["assertion"]!["statement"]!))
        );
        Assert.All(
            files,
            file =>
                Assert.Equal(
                    ["format", "id", "assertion", "provenance", "publication"],
                    file.Json.AsObject().Select(part => part.Key)
                )
        );
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void TheProvenanceContainsEveryCitationAndItsSources(string name)
    {
        var claims = Editions.Of(name).Corpus.Claims;
        Assert.NotEmpty(claims);
        foreach (var claim in claims)
        {
            var provenance = Read(claim, name)["provenance"]!;
            Assert.Equal(
                claim.Citations.Select(citation => citation.Source.Id),
                provenance["citations"]!.AsArray().Select(citation => (string)citation!["source"]!)
            );
            Assert.Equal(
                claim.Citations.Select(citation => citation.Source.Id).Distinct(),
                provenance["sources"]!.AsArray().Select(source => (string)source!["id"]!)
            );
        }
    }

    [Fact]
    public void WithdrawnClaimNamesReasonAndSuccessor()
    {
        var claims = Editions.Of("lighthouse").Corpus.Claims;
        var retracted = Read(claims.First(claim => claim.Status.Value == ClaimStatus.Retracted), "lighthouse")[
            "publication"
        ]!;
        var superseded = claims.First(claim => claim.Status.Value == ClaimStatus.Superseded);
        Assert.Equal("retracted", (string)retracted["status"]!);
        Assert.NotEmpty((string)retracted["reason"]!);
        Assert.Equal(
            superseded.Successor!.Value.Id,
            (string)Read(superseded, "lighthouse")["publication"]!["successor"]!
        );
    }

    private static JsonNode Read(Claim claim, string edition) =>
        JsonNode.Parse(ClaimFiles.Write(claim, Editions.Of(edition)).Bytes)!;
}
