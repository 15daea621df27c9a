using System.Text;
using System.Text.Json;
using Wiki.Editing.Workspace;
using Xunit;

namespace Wiki.Tests.Editing;

public sealed class WorkspaceFilesTests
{
    /// <summary>The snippets contain the ids of the content, and are written again when records are added.</summary>
    [Theory]
    [InlineData("settings.json")]
    [InlineData("site.schema.json")]
    public void RepositoryHasTheFilesOfTheProgram(string path)
    {
        var written = WorkspaceFiles.Of(FrozenCase.Corpus, "content/site.yaml").Single(file => file.Path == path);
        var isSame = Encoding.UTF8.GetString(written.Bytes) == File.ReadAllText(Repository.At($".vscode/{path}"));
        Assert.True(isSame, $".vscode/{path} is of another version; run: dotnet run --project src/Wiki -- schema");
    }

    [Fact]
    public void NewRecordHasRequiredKeysAndTheirValues()
    {
        using var site = new TinySite();
        Assert.Equal(
            [
                "---",
                "title: ${1:title}",
                "answer: ${2:a paragraph that cites, as [@claim]}",
                "kind: ${3|number,date,identity,place,extent,cause,attribution,wording|}",
                "positions:",
                "  - label: ${4:label}",
                "because:",
                "  - ${5|later-news,scope,wording,estimate,translation,interested-party,true-conflict,"
                    + "unknown|}",
                "---",
                "",
                "$0",
            ],
            Body(site, "wiki-question")
        );
    }

    [Fact]
    public void AKeyOffersTheIdsThatThereAre()
    {
        using var site = new TinySite();
        Assert.Equal(["topics:", "  - ${1|bridge|}"], Body(site, "topics"));
        Assert.Equal(["publisher: ${1|ida-berg,lindholm,the-gazette|}"], Body(site, "publisher"));
        Assert.Equal(["kind: ${1|period|}"], Body(site, "kind", "event"));
        Assert.Equal(["measure: ${1|people|}"], Body(site, "measure"));
        Assert.Equal(["[@${1|crossing,crowd-400,never-on-time|}]"], Body(site, "@"));
    }

    [Fact]
    public void EverySnippetHasPrefixAndDescription()
    {
        var snippets = Snippets.Of(FrozenCase.Corpus);
        Assert.Equal(snippets.Count, snippets.Select(snippet => snippet.Name).Distinct().Count());
        Assert.All(snippets, snippet => Assert.NotEmpty(snippet.Description));
        Assert.All(
            Vocabulary.Terms<RecordKind>(),
            kind => Assert.Contains(snippets, snippet => snippet.Prefix == $"wiki-{kind.Word}")
        );
    }

    [Fact]
    public void WorkspaceFilesAreJson() =>
        Assert.All(WorkspaceFiles.Of(FrozenCase.Corpus, "content/site.yaml"), file => JsonDocument.Parse(file.Bytes).Dispose());

    private static IReadOnlyList<string> Body(TinySite site, string prefix, string owner = "") =>
        Snippets
            .Of(site.Read())
            .First(snippet => snippet.Prefix == prefix && snippet.Name.StartsWith(owner, StringComparison.Ordinal))
            .Body;
}
