using Wiki.Model.Locations;
using Wiki.Model.Prose;
using Wiki.Model.Vocabularies;

namespace Wiki.Model.Records;

/// <summary>A page of prose that answers one question from the claims.</summary>
public sealed record Topic : Record
{
    public override RecordKind RecordKind => RecordKind.Topic;

    public override string Name => Title.Value;

    public required Located<string> Title { get; init; }

    public required Located<string> Question { get; init; }

    public required int Order { get; init; }

    /// <summary>The answer, with how sure it is.</summary>
    public required Text BottomLine { get; init; }

    public IReadOnlyList<Judgement> Judgements { get; init; } = [];

    public IReadOnlyList<Hypothesis> Hypotheses { get; init; } = [];

    /// <summary>What is taken to be true without evidence.</summary>
    public IReadOnlyList<Text> Assumptions { get; init; } = [];

    /// <summary>What to watch: observations that would speak for one hypothesis or another.</summary>
    public IReadOnlyList<Text> Indicators { get; init; } = [];

    /// <summary>What the answer rests on, and how independent that is.</summary>
    public required Text Sourcing { get; init; }

    public IReadOnlyList<OpenQuestion> OpenQuestions { get; init; } = [];

    /// <summary>The picture that is shown first; null if the topic opens with its judgements.</summary>
    public Located<Opening>? OpensWith { get; init; }

    public IReadOnlyList<Exhibit> Shows { get; init; } = [];

    public IReadOnlyList<MatrixRow> Matrix { get; init; } = [];

    public IReadOnlyList<Band> Bands { get; init; } = [];

    public required Text Body { get; init; }

    public override IEnumerable<RecordText> Texts =>
    [
        new RecordText(BottomLine),
        .. Judgements.SelectMany(judgement => judgement.Texts),
        .. Hypotheses.Select(TextOf),
        .. Assumptions.Concat(Indicators).Append(Sourcing).Select(text => new RecordText(text) { MustCite = false }),
        .. OpenQuestions.Select(open => new RecordText(open.Text) { Evidence = [.. open.Claims, .. open.Sources] }),
        new RecordText(Body),
    ];

    private static RecordText TextOf(Hypothesis hypothesis) => new(hypothesis.Reading)
    {
        Evidence = [.. hypothesis.For, .. hypothesis.Against],
    };
}
