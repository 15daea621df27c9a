using System.Text;
using System.Text.RegularExpressions;
using Wiki.Editing;
using Wiki.Editing.Renaming;
using Wiki.Output;
using Wiki.Problems;
using Xunit;

namespace Wiki.Tests.Editing;

/// <summary>A record is renamed wherever its id is written, and nowhere else.</summary>
public sealed class RenamedRecordTests : IDisposable
{
    private readonly TinySite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("crossing")]
    [InlineData("never-on-time")]
    [InlineData("lindholm")]
    [InlineData("ida-berg")]
    [InlineData("last-crossing")]
    [InlineData("bridge")]
    [InlineData("was-it-late")]
    [InlineData("gazette-2021")]
    [InlineData("the-gazette")]
    public void RecordIsRenamedInEveryFile(string id)
    {
        SourceSealer.Seal(_site.Content, "gazette-2021");
        Assert.Equal(CommandStatus.Done, Rename(id, "another-id").Status);
        Assert.Empty(_site.Problems());
        Assert.Equal([id], _site.Read().Find("another-id")!.FormerIds.Select(former => former.Id));
    }

    [Fact]
    public void OldAddressLeadsToTheNewOne()
    {
        Rename("crossing", "final-crossing");
        Rename("final-crossing", "sunday-crossing");
        var files = _site.Check().Files;
        foreach (var old in new[] { "crossing", "final-crossing" })
        {
            var page = Encoding.UTF8.GetString(files.Single(file => file.Path == $"claims/{old}.html").Bytes);
            Assert.Contains("content=\"0; url=sunday-crossing.html\"", page, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void OldDossierLeadsToTheNewOne()
    {
        Rename("bridge", "the-bridge");
        var dossier = _site.Check().Files.Single(file => file.Path == "dossiers/bridge.html");
        Assert.Contains(
            "content=\"0; url=the-bridge.html\"", Encoding.UTF8.GetString(dossier.Bytes), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("  publisher: '$1'")]
    [InlineData("  publisher:  $1")]
    public void SealIsRenewedHoweverItIsWritten(string line)
    {
        SourceSealer.Seal(_site.Content, "gazette-2021");
        var text = Regex.Replace(Text("sources/gazette-2021.md"), "  publisher: (.*)", line);
        _site.With("sources/gazette-2021.md", text);
        Rename("the-gazette", "another-id");
        Assert.Empty(_site.Problems());
    }

    [Fact]
    public void EmptyListOfFormerIdsIsFilled()
    {
        _site.With("entities/lindholm.md", "---\nformer-ids: []\nname: Lindholm\nkind: place\n---\n");
        Rename("lindholm", "port");
        Assert.StartsWith("---\nformer-ids: [lindholm]\nname: ", Text("entities/port.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void RenamingBackRestoresTheId()
    {
        Rename("crossing", "final-crossing");
        Rename("final-crossing", "crossing");
        Assert.Equal(["final-crossing"], _site.Read().Find("crossing")!.FormerIds.Select(former => former.Id));
        Assert.Empty(_site.Problems());
    }

    [Fact]
    public void OnlyTheIdItselfIsReplaced()
    {
        var note = "---\nformer-ids: [ferry, boat]\nname: Lindholm\r\nkind: place\nrole: \"A town "
            + "[@never-on-time;\n  @crossing], not crossing.\"\n---\n\nAt [[last-crossing|crossing]] [@crowd-400; @crossing].\n";
        _site.With("entities/lindholm.md", note);
        Rename("crossing", "final-crossing");
        Assert.Equal(
            note.Replace("@crossing", "@final-crossing", StringComparison.Ordinal),
            Text("entities/lindholm.md")
        );
        Rename("lindholm", "port");
        Assert.StartsWith("---\nformer-ids: [ferry, boat, lindholm]\n", Text("entities/port.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("[[ crossing ]]")]
    [InlineData("[[crossing |it]]")]
    [InlineData("[[ crossing|it]] and [[crossing]]")]
    public void SpacesWithinAMarkArePreserved(string mark)
    {
        _site.With("entities/lindholm.md", $"---\nname: Lindholm\nkind: place\n---\n\nSee {mark} [@crossing].\n");
        Assert.Equal(CommandStatus.Done, Rename("crossing", "final-crossing").Status);
        Assert.Empty(_site.ContentProblems());
        Assert.Contains(
            mark.Replace("crossing", "final-crossing", StringComparison.Ordinal), Text("entities/lindholm.md"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("part-of: \"l\\u0069ndholm\"", "lindholm", "entities/ida-berg.md:4:10")]
    [InlineData("role: \"At [[l\\u0069ndholm]] [@crossing].\"", "lindholm", "entities/ida-berg.md:4:7")]
    [InlineData("role: \"Old [@cross\\u0069ng].\"", "crossing", "entities/ida-berg.md:4:7")]
    public void EscapedIdPreventsRenaming(string key, string id, string place)
    {
        _site.With("entities/ida-berg.md", $"---\nname: Ida Berg\nkind: person\n{key}\n---\n");
        var before = Files();
        var reply = Rename(id, "another-id");
        Assert.Equal((CommandStatus.NotPossible, RenamingMessages.WrittenOtherwise(id)), (reply.Status, reply.Lines[0]));
        Assert.EndsWith(place, Assert.Single(reply.Lines.Skip(1)), StringComparison.Ordinal);
        Assert.Equal(before, Files());
    }

    [Theory]
    [InlineData("crosing", "x-1", "there is no record 'crosing'; did you mean 'crossing'?")]
    [InlineData("claims/bridge/crossing.md", "x-1", "there is no record 'claims/bridge/crossing.md'; did you mean 'crossing'?")]
    [InlineData("crossing", "X", "'X' is no id; ")]
    [InlineData("crossing", "search", "the id 'search' is taken, ")]
    [InlineData("crossing", "lindholm", "the id 'lindholm' is taken by ")]
    [InlineData("crossing", "crossing", "the id 'crossing' is taken by ")]
    public void WhatCannotBeRenamedIsRefused(string old, string id, string sentence)
    {
        var reply = Rename(old, id);
        Assert.Equal(CommandStatus.Refused, reply.Status);
        Assert.StartsWith(sentence, reply.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void ReferenceToAFormerIdNamesTheRecord()
    {
        Rename("crossing", "final-crossing");
        _site.WithNote("").With("claims/bridge/crowd-400.md", Text("claims/bridge/crowd-400.md") + "\nSee [[crossing]].\n");
        File.Delete(Path.Combine(_site.Content, "claims/bridge/crossing.md"));
        Assert.Contains(
            _site.ContentProblems(),
            problem => problem.EndsWith(
                "error W202: the record 'crossing' is called 'final-crossing' now; write 'final-crossing'",
                StringComparison.Ordinal)
        );
    }

    [Fact]
    public void ReceivedFileIsRenamedWithItsSource()
    {
        var text = TinySiteFiles.Report;
        var hash = Sha256.Hex(Encoding.UTF8.GetBytes(text));
        _site.With("sources/received/gazette-2021.txt", text)
            .WithSource(
                "gazette-2021", $"{TinySiteFiles.Gazette}\nreceived:\n  file: gazette-2021.txt\n  sha256: {hash}", text);
        Rename("gazette-2021", "gazette-may");
        Assert.Empty(_site.Problems());
        Assert.True(File.Exists(Path.Combine(_site.Content, "sources/received/gazette-may.txt")));
    }

    [Fact]
    public void ReceivedFileOfTwoSourcesStaysInPlace()
    {
        var received = $"received:\n  file: gazette-2021.txt\n  sha256: {Sha256.Hex(Encoding.UTF8.GetBytes(TinySiteFiles.Report))}";
        _site.With("sources/received/gazette-2021.txt", TinySiteFiles.Report)
            .WithSource("gazette-2021", $"{TinySiteFiles.Gazette}\n{received}", TinySiteFiles.Report)
            .WithSource("gazette-late", $"{TinySiteFiles.Gazette}\n{received}", TinySiteFiles.Report);
        var before = _site.ContentProblems().Count;
        Assert.Equal(CommandStatus.Done, Rename("gazette-2021", "gazette-may").Status);
        Assert.Equal(before, _site.ContentProblems().Count);
    }

    [Fact]
    public void TakenNameOfAReceivedFileIsRefused()
    {
        _site.With("sources/received/gazette-2021.txt", TinySiteFiles.Report)
            .With("sources/received/gazette-may.txt", "Another report.\n")
            .WithSource(
                "gazette-2021",
                $"{TinySiteFiles.Gazette}\nreceived:\n  file: gazette-2021.txt\n  sha256: {new string('0', 64)}",
                TinySiteFiles.Report);
        var reply = Rename("gazette-2021", "gazette-may");
        Assert.Equal(CommandStatus.Refused, reply.Status);
        Assert.StartsWith("there is another file '", reply.Lines[0], StringComparison.Ordinal);
    }

    [Fact]
    public void UnwritableFileLeavesAllFilesAsTheyWere()
    {
        var before = Files();
        // The site's own file is the last one, and a folder is in the place where it is first written.
        var folder = Directory.CreateDirectory(Path.Combine(_site.Content, ".site.yaml.new"));
        Assert.Throws<UnauthorizedAccessException>(() => Rename("crossing", "final-crossing"));
        folder.Delete();
        Assert.Equal(before, Files());
    }

    [Fact]
    public void UnreadableFilePreventsRenaming()
    {
        _site.With("entities/ida-berg.md", "---\nname: Ida Berg\n---\n");
        var reply = Rename("crossing", "final-crossing");
        Assert.Equal((CommandStatus.NotPossible, RenamingMessages.Unread()), (reply.Status, reply.Lines[0]));
        Assert.Equal(2, reply.Lines.Count);
    }

    private CommandResult Rename(string old, string id) => RecordRenamer.Rename(_site.Content, old, id);

    private Dictionary<string, string> Files() => Directory
        .EnumerateFiles(_site.Content, "*", SearchOption.AllDirectories)
        .ToDictionary(path => path, File.ReadAllText);

    private string Text(string path) => File.ReadAllText(Path.Combine(_site.Content, path));
}
