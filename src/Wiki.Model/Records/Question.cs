using Wiki.Model.Locations;
using Wiki.Model.Prose;
using Wiki.Model.Vocabularies;

namespace Wiki.Model.Records;

/// <summary>A point on which sources, or the people in them, disagree.</summary>
public sealed record Question : Record
{
    public override RecordKind RecordKind => RecordKind.Question;

    public override string Name => Title.Value;

    public required Located<string> Title { get; init; }

    /// <summary>The disagreement and what is known, in one sentence or two.</summary>
    public required Text Answer { get; init; }

    public required QuestionKind Kind { get; init; }

    public required IReadOnlyList<Position> Positions { get; init; }

    /// <summary>Set apart by semicolons, as a label may contain commas.</summary>
    public string PositionLabels => string.Join("; ", Positions.Select(position => position.Label.Value));

    /// <summary>The claims of all positions.</summary>
    public IEnumerable<Reference> Claims => Positions.SelectMany(position => position.Claims);

    /// <summary>Why they differ, as far as the reports show.</summary>
    public required IReadOnlyList<Cause> Because { get; init; }

    public Located<string>? SettledBy { get; init; }

    public required Text Body { get; init; }

    public override IEnumerable<RecordText> Texts => [new RecordText(Answer), new RecordText(Body)];
}
