using Wiki.Editing;
using Wiki.Reading.Records;
using Xunit;

namespace Wiki.Tests.Editing;

public sealed class SealedSourceTests : IDisposable
{
    private const string Source = "sources/gazette-2021.md";

    private readonly TinySite _site = new();

    public void Dispose() => _site.Dispose();

    [Theory]
    [InlineData("\n")]
    [InlineData("\r\n")]
    public void OnlyTheSealIsChanged(string lineEnd)
    {
        Seal();
        var changed = Text()
            .Replace("with a song", "with a loud song", StringComparison.Ordinal)
            .Replace("\n", lineEnd, StringComparison.Ordinal);
        var body = TinySiteFiles.Report.Replace("with a song", "with a loud song", StringComparison.Ordinal);
        _site.With(Source, changed);

        var reply = Seal();

        Assert.Equal(CommandStatus.Done, reply.Status);
        Assert.Equal(
            changed.Replace(BodySeal.Of(TinySiteFiles.Report), BodySeal.Of(body), StringComparison.Ordinal),
            Text()
        );
        Assert.Equal("all 5 quotes of it are still in it", reply.Lines[^1]);
        Assert.Contains("claims/bridge/crossing.md: quotes it 1 time", reply.Lines.Select(Short));
        Assert.Empty(_site.Problems());
    }

    [Fact]
    public void QuotesThatAreLostAreReported()
    {
        _site.With(Source, Text().Replace("About 400 people", "Some 400 people", StringComparison.Ordinal));

        var reply = Seal();

        Assert.Equal(CommandStatus.NotPossible, reply.Status);
        Assert.Equal("1 of 5 quotes is lost; correct it as the message says:", reply.Lines[^2]);
        Assert.StartsWith(
            "claims/bridge/crowd-400.md:13:12: error W204: quote is not in source 'gazette-2021'; nearest is \"Some 400 people",
            Short(reply.Lines[^1]),
            StringComparison.Ordinal
        );
        Assert.Single(_site.Problems());
    }

    [Fact]
    public void ASealedSourceIsLeftUnchanged()
    {
        Seal();
        var before = Text();
        Assert.EndsWith("was sealed already; nothing was changed", Seal().Lines[0], StringComparison.Ordinal);
        Assert.Equal(before, Text());
    }

    [Theory]
    [InlineData("sha256:\n")]
    [InlineData("sha256: none\n")]
    [InlineData("")]
    public void MalformedSealIsReplaced(string line)
    {
        _site.With(
            Source,
            Text().Replace($"sha256: {BodySeal.Of(TinySiteFiles.Report)}\n", line, StringComparison.Ordinal)
        );

        Assert.Equal(CommandStatus.Done, Seal().Status);
        Assert.Contains($"\nsha256: {BodySeal.Of(TinySiteFiles.Report)}\n", Text(), StringComparison.Ordinal);
        Assert.Empty(_site.Problems());
    }

    [Theory]
    [InlineData("sha256:\n  - one\n")]
    [InlineData("sha256:\n  none\n")]
    public void MultiLineSealIsLeftToTheEditor(string lines)
    {
        var before = Text().Replace($"sha256: {BodySeal.Of(TinySiteFiles.Report)}\n", lines, StringComparison.Ordinal);
        _site.With(Source, before);

        Assert.Equal(CommandStatus.NotPossible, Seal().Status);
        Assert.Equal(before, Text());
    }

    [Fact]
    public void AnUnknownSourceIsRefused() =>
        Assert.Equal(
            "there is no source 'gazette'; did you mean 'gazette-2021'?",
            Assert.Single(SourceSealer.Seal(_site.Content, "gazette").Lines)
        );

    [Fact]
    public void ChangedKeyOfASealedSourceIsNamed()
    {
        Seal();
        _site.With(
            Source,
            Text().Replace("published: 2021-05-03", "title: A bridge\npublished: 2021-05-04", StringComparison.Ordinal)
                .Replace("publisher: the-gazette\n", "", StringComparison.Ordinal)
        );

        var changed = _site.Problems().Where(IsOfKey).Select(problem => problem.Split('\'')[1]).Order();
        Assert.Equal(["published", "publisher", "title"], changed);
        Assert.Equal(CommandStatus.Done, Seal().Status);
        Assert.DoesNotContain(_site.Problems(), IsOfKey);

        static bool IsOfKey(string problem) => problem.Contains("W248", StringComparison.Ordinal);
    }

    [Fact]
    public void OurOwnKeysAreNotSealed()
    {
        Seal();
        _site.With(
            Source,
            Text().Replace("badge: TG", "badge: GZ", StringComparison.Ordinal)
                .Replace("grade: F", "grade: E", StringComparison.Ordinal)
                .Replace("label: The Gazette, May 2021", "label: 'The Gazette of May'", StringComparison.Ordinal)
                .Replace("language: en", "language: \"en\"", StringComparison.Ordinal)
        );
        Assert.Empty(_site.Problems());
    }

    [Theory]
    [InlineData("sealed: {title: 0123456789ab}\n")]
    [InlineData("sealed:\n  title: 0123456789ab\n  time: 0123456789ab\n")]
    [InlineData("sealed:\n")]
    public void OtherHashesAreReplacedInTheirPlace(string lines)
    {
        Seal();
        var whole = Text();
        var start = whole.IndexOf("sealed:", StringComparison.Ordinal);
        _site.With(Source, whole[..start] + lines + whole[whole.IndexOf("---\n", start, StringComparison.Ordinal)..]);

        Assert.Equal(CommandStatus.Done, Seal().Status);
        Assert.Equal(whole, Text());
    }

    [Fact]
    public void CommentsAmongTheHashesAreKept()
    {
        Seal();
        var commented = Text()
            .Replace("sealed:\n", "sealed: # by hand\n  # of the masthead\n  # and the imprint\n", StringComparison.Ordinal)
            .Replace("\n  language: ", " # as printed\n  # of the page\n  language: ", StringComparison.Ordinal);
        _site.With(Source, commented.Replace("published: 2021-05-03", "published: 2021-05-04", StringComparison.Ordinal));

        Assert.Equal(CommandStatus.Done, Seal().Status);
        var hashes = (Old: KeySeal.HashOf("published", "2021-05-03"), New: KeySeal.HashOf("published", "2021-05-04"));
        Assert.Contains($"  published: {hashes.Old} # as printed\n", commented, StringComparison.Ordinal);
        Assert.Equal(
            commented.Replace("published: 2021-05-03", "published: 2021-05-04", StringComparison.Ordinal)
                .Replace(hashes.Old, hashes.New, StringComparison.Ordinal),
            Text()
        );
    }

    [Theory]
    [InlineData("sealed: {title: 0123456789ab} # by hand\n", "sealed: # by hand\n  publisher: ")]
    [InlineData("sealed:\n  # of the front\n  title: 0123456789ab # old\n", "\n  # of the front\n  # old\n---\n")]
    public void CommentsOfRemovedHashesAreKept(string lines, string kept)
    {
        _site.With(Source, Text().Replace("\n---\n\n", $"\n{lines}---\n\n", StringComparison.Ordinal));

        Assert.Equal(CommandStatus.Done, Seal().Status);
        Assert.Contains(kept, Text(), StringComparison.Ordinal);
        Assert.DoesNotContain("0123456789ab", Text(), StringComparison.Ordinal);
    }

    private CommandResult Seal() => SourceSealer.Seal(_site.Content, "gazette-2021");

    private string Short(string line) => line.Replace($"{_site.Content}/", "", StringComparison.Ordinal);

    private string Text() => File.ReadAllText(Path.Combine(_site.Content, Source));
}
