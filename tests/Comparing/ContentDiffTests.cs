using Wiki.Commands;
using Wiki.Comparing;
using Xunit;

namespace Wiki.Tests.Comparing;

public sealed class ContentDiffTests : IDisposable
{
    private const string Crowd = "claims/bridge/crowd-400.md";

    private readonly TinySite _site = new();
    private readonly TemporaryFolder _states = new();

    public void Dispose()
    {
        _site.Dispose();
        _states.Dispose();
    }

    [Fact]
    public void TheSameContentHasNoChange() => Assert.Empty(Changes(() => { }));

    [Fact]
    public void ChangedDescriptionOfTheSiteIsFound()
    {
        var change = Assert.Single(Changes(() => Replace("site.yaml", "\ndescription: What", "\ndescription: Now what")));
        Assert.Equal((ChangeKind.OtherChanged, "site"), (change.Kind, change.Id));
        Assert.Contains(" (description): ", change.Words, StringComparison.Ordinal);
    }

    [Fact]
    public void FigureChangedOnSameQuoteIsFlagged()
    {
        var change = Assert.Single(Changes(() => Replace(Crowd, "\"~400\"", "some four hundred")));
        Assert.Equal(
            new ContentChange(ChangeKind.FigureMoved, "crowd-400", "~400 people on the quay → some four hundred people on the quay")
            {
                HasSameBasis = true,
            },
            change
        );
    }

    [Fact]
    public void StatementChangedWithQuoteIsNotFlagged() =>
        Assert.Equal(
            [
                new ContentChange(
                    ChangeKind.QuoteLost,
                    "crowd-400",
                    "“About 400 people stood on the quay” (gazette-2021, supports)"
                ),
                new ContentChange(
                    ChangeKind.ClaimChanged,
                    "crowd-400",
                    "About 400 people saw the last crossing. (stated-fact) → About 400 people were on the quay. (stated-fact)"
                ),
            ],
            Changes(() =>
                Replace(
                    Crowd,
                    "saw the last crossing",
                    "were on the quay",
                    "quote: About 400 people stood on",
                    "quote: on Sunday. About 400 people stood on"
                )
            )
        );

    [Fact]
    public void StatementChangedWithNoteIsNotFlagged() =>
        Assert.Equal(
            [(ChangeKind.ClaimChanged, false), (ChangeKind.OtherChanged, false)],
            Changes(() =>
                    Replace(
                        Crowd,
                        "saw the last crossing",
                        "were on the quay",
                        "\n---\n",
                        "\n---\n\nThe report counts those on the quay.\n"
                    )
                )
                .Select(change => (change.Kind, change.HasSameBasis))
        );

    [Fact]
    public void ChangedProseAndReferencesShowTheirWords() =>
        Assert.Equal(
            [
                "bridge: The bridge (body): Others did too [@crowd-400]. → Many did [@crowd-400].",
                "bridge: The bridge (bottom-line): The ferry stopped [@crossing]. → The ferry was stopped [@crossing].",
                "last-crossing: The last crossing (actors): nothing → ida-berg",
            ],
            Changes(() =>
            {
                Replace(
                    "topics/bridge.md",
                    "Others did too [@crowd-400].",
                    "Many did [@crowd-400].",
                    "bottom-line: The ferry stopped",
                    "bottom-line: The ferry was stopped"
                );
                Replace("events/last-crossing.md", "claims:", "actors:\n  - ida-berg\nclaims:");
            }).Select(change => $"{change.Id}: {change.Words}")
        );

    [Fact]
    public void ClaimsAreAddedRemovedAndRetracted() =>
        Assert.Equal(
            [
                (
                    ChangeKind.ClaimRetracted,
                    "crowd-400",
                    "About 400 people saw the last crossing. (retracted: The report speaks of the quay.)"
                ),
                (ChangeKind.ClaimAdded, "song", "There was a song."),
                (ChangeKind.OtherChanged, "bridge", "The bridge (body): Others did too [@crowd-400]. → Others did too [@crossing]."),
            ],
            Changes(() =>
                {
                    Replace(
                        Crowd,
                        "kind: stated-fact",
                        "kind: stated-fact\nstatus: retracted\nreason: The report speaks of the quay."
                    );
                    Replace("topics/bridge.md", "Others did too [@crowd-400].", "Others did too [@crossing].");
                    _site.With(
                        "claims/bridge/song.md",
                        "---\nstatement: There was a song.\nkind: stated-fact\ntopics:\n  - bridge\n"
                            + "citations:\n  - source: gazette-2021\n    quote: opened on Monday with a "
                            + "song\n---\n"
                    );
                })
                .Select(change => (change.Kind, change.Id, change.Words))
        );

    [Fact]
    public void SurerJudgementOnSameBasisIsFlagged()
    {
        const string Judgement =
            "key-judgements:\n  - text: The ferry was late [@never-on-time].\n    confidence: low\n   "
            + " basis: One voice [@never-on-time].\n    claims:\n      - never-on-time\n    "
            + "alternatives: It ran on time.\n    would-change: A log of its times [@never-on-time].\nshows:";
        Replace("topics/bridge.md", "shows:", Judgement);
        var change = Assert.Single(Changes(() => Replace("topics/bridge.md", "confidence: low", "confidence: high")));
        Assert.Equal((ChangeKind.JudgementChanged, true), (change.Kind, change.HasSameBasis));
        Assert.EndsWith(
            "(low confidence) → The ferry was late [@never-on-time]. (high confidence)",
            change.Words,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void QuestionsAreOpenedAndClosed()
    {
        var question = File.ReadAllText(Path.Combine(_site.Content, "questions/was-it-late.md"));
        var changes = Changes(() =>
        {
            File.Delete(Path.Combine(_site.Content, "questions/was-it-late.md"));
            _site.With(
                "questions/when-was-it-late.md",
                question.Replace("Was the ferry late?", "When was it late?", StringComparison.Ordinal)
            );
        });
        Assert.Equal(
            [(ChangeKind.QuestionOpened, "When was it late?"), (ChangeKind.QuestionClosed, "Was the ferry late?")],
            changes.Select(change => (change.Kind, change.Words))
        );
    }

    [Fact]
    public void SummaryCountsChangesAndShowsSameBasisFirst()
    {
        var words = DiffOutput.Markdown([
            new ContentChange(ChangeKind.FigureMoved, "crowd", "1 → 2") { HasSameBasis = true },
            new ContentChange(ChangeKind.ClaimAdded, "song", "<b>*loud*</b>, by ISIS-K: see www.example.org (2,500)."),
        ]);
        Assert.Equal(
            """
            ### What changes for readers

            figures moved: 1, claims added: 1.

            #### Said otherwise, on the same citations and note: look again

            - `crowd`: 1 → 2

            #### Figures moved

            - `crowd`: 1 → 2

            #### Claims added

            - `song`: &#60;b&#62;&#42;loud&#42;&#60;/b&#62;, by ISIS-K: see www&#46;example&#46;org (2,500).
            """,
            words
        );
        Assert.Equal("### What changes for readers\n\nNothing.", DiffOutput.Markdown([]));
    }

    [Theory]
    [InlineData("{")]
    [InlineData("[]")]
    [InlineData("{\"other\": 1}")]
    public void FileOfAnotherKindIsNotRead(string json) => Assert.Null(WikiState.Read(_states.Write("wiki.json", json)));

    private IReadOnlyList<ContentChange> Changes(Action change)
    {
        var before = PublishedState.Of(_site);
        change();
        return new ContentDiff(before, PublishedState.Of(_site)).Changes();
    }

    private void Replace(string path, params string[] pairs)
    {
        var text = pairs
            .Chunk(2)
            .Aggregate(
                File.ReadAllText(Path.Combine(_site.Content, path)),
                (words, pair) => words.Replace(pair[0], pair[1], StringComparison.Ordinal)
            );
        _site.With(path, text);
    }
}
