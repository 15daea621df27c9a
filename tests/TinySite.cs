using Wiki.Checking;
using Wiki.Composing;
using Wiki.Output;
using Wiki.Reading;
using Wiki.Reading.Records;

namespace Wiki.Tests;

/// <summary>A whole made-up wiki of a few files, which a test changes file by file.</summary>
internal sealed class TinySite : IDisposable
{
    private readonly TemporaryFolder _folder = new();

    public TinySite()
    {
        foreach (var (path, text) in TinySiteFiles.All)
            With(path, text);
        WithReport(TinySiteFiles.Report);
    }

    public string Root => _folder.Root;

    public string Content => _folder.At("content");

    /// <summary>Writes a file of the content, in the place of the one that has its path.</summary>
    public TinySite With(string path, string text)
    {
        _folder.Write($"content/{path}", text);
        return this;
    }

    /// <summary>Replaces words of a file; the words have to be there.</summary>
    public TinySite WithChanged(string path, string words, string others)
    {
        var text = File.ReadAllText(_folder.At($"content/{path}"));
        Assert.Contains(words, text, StringComparison.Ordinal);
        return With(path, text.Replace(words, others, StringComparison.Ordinal));
    }

    /// <summary>Gives the wiki's one report another text.</summary>
    public TinySite WithReport(string body) => WithSource("gazette-2021", TinySiteFiles.Gazette, body);

    /// <summary>Writes a source, sealed.</summary>
    public TinySite WithSource(string id, string keys, string body) =>
        With(
            $"sources/{id}.md",
            $"---\n{keys}\nreliability:\n  grade: F\n  basis: One report alone.\nsha256: {BodySeal.Of(body)}\n---\n\n{body}"
        );

    /// <summary>Writes a claim with the body of its analyst's note.</summary>
    public TinySite WithNote(string note) => With("claims/bridge/crossing.md", $"{TinySiteFiles.Crossing}\n{note}\n");

    /// <summary>Changes a letter of a quote, which is an error at line 11 of the claim's file.</summary>
    public TinySite WithForgedQuote() =>
        With(
            "claims/bridge/crossing.md",
            TinySiteFiles.Crossing.Replace(
                "last crossing on Sunday",
                "lost crossing on Sunday",
                StringComparison.Ordinal
            )
        );

    public BuiltSite Check() => BuiltSite.Of(Content);

    /// <summary>The problems of a run without the folder, as an editor would meet them in the repository.</summary>
    public IReadOnlyList<string> Problems() => Lines(Check().Problems);

    /// <summary>Those of the content, without a page made of it.</summary>
    public IReadOnlyList<string> ContentProblems() => Lines(ContentCheck.Of(ContentReader.Read(Content)).Problems);

    public Corpus Read()
    {
        var reading = ContentReader.Read(Content);
        Assert.Empty(reading.Problems);
        return reading.Corpus!;
    }

    public Edition Edit()
    {
        var corpus = Read();
        var (proofs, problems) = Policy.Check(corpus, new HashSet<string>());
        Assert.Empty(problems);
        return new Edition(corpus, proofs, PublishedAsset.All);
    }

    /// <summary>An edition for the data files, even if rules reject its prose.</summary>
    public Edition EditAnyway()
    {
        var corpus = Read();
        return new Edition(corpus, ProvenQuotes.Of(corpus), PublishedAsset.All);
    }

    public void Dispose() => _folder.Dispose();

    private string[] Lines(IEnumerable<Problem> problems) =>
        [.. problems.Select(problem => problem.ToString().Replace($"{Content}/", "", StringComparison.Ordinal))];
}
