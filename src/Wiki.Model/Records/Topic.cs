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

    public required string Question { get; init; }

    public required int Order { get; init; }

    public required Text Lead { get; init; }

    public IReadOnlyList<Judgement> Judgements { get; init; } = [];

    public IReadOnlyList<OpenQuestion> OpenQuestions { get; init; } = [];

    public IReadOnlyList<Exhibit> Shows { get; init; } = [];

    public IReadOnlyList<MatrixRow> Matrix { get; init; } = [];

    public IReadOnlyList<Band> Bands { get; init; } = [];

    public required Text Body { get; init; }

    public override IEnumerable<RecordText> Texts =>
    [
        new RecordText(Lead),
        .. Judgements.SelectMany(judgement => judgement.Texts),
        new RecordText(Body),
        .. OpenQuestions.Select(open => new RecordText(open.Text) { Evidence = [.. open.Claims, .. open.Sources] }),
    ];
}
