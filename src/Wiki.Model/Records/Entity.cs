using Wiki.Model.Locations;
using Wiki.Model.Prose;
using Wiki.Model.Vocabularies;

namespace Wiki.Model.Records;

/// <summary>A person, group, body, outlet, channel, place or work that claims are about.</summary>
public sealed record Entity : Record
{
    public override RecordKind RecordKind => RecordKind.Entity;

    public override string Name => ProperName.Value;

    public required Located<string> ProperName { get; init; }

    public required EntityKind Kind { get; init; }

    public IReadOnlyList<Alias> Aliases { get; init; } = [];

    public Text Role { get; init; } = Text.Empty;

    public Coordinates? Coordinates { get; init; }

    public Reference? PartOf { get; init; }

    public IReadOnlyList<Relation> Relations { get; init; } = [];

    public required Text Note { get; init; }

    public override IEnumerable<RecordText> Texts => [new RecordText(Role), new RecordText(Note) { IsNote = true }];
}
