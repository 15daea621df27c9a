using Wiki.Model.Dates;
using Wiki.Model.Locations;
using Wiki.Model.Prose;
using Wiki.Model.Vocabularies;

namespace Wiki.Model.Records;

/// <summary>Something that happened or is expected, with its date if a report gives one.</summary>
public sealed record Event : Record
{
    /// <summary>What is shown in place of a date.</summary>
    public const string InPlaceOfDate = "no report dates it";

    public override RecordKind RecordKind => RecordKind.Event;

    public override string Name => Title.Value;

    public required Located<string> Title { get; init; }

    /// <summary>A kind that <c>site.yaml</c> lists.</summary>
    public required Reference Kind { get; init; }

    public Located<Edtf>? Date { get; init; }

    /// <summary>A part of the day or a clock time that a report prints.</summary>
    public Located<string>? Time { get; init; }

    public IReadOnlyList<Basis> DateBasis { get; init; } = [];

    public IReadOnlyList<Reference> Places { get; init; } = [];

    public IReadOnlyList<Reference> Actors { get; init; } = [];

    public Reference? PartOf { get; init; }

    public IReadOnlyList<Reference> After { get; init; } = [];

    public IReadOnlyList<Reference> Before { get; init; } = [];

    /// <summary>Events that may be the same as this one.</summary>
    public IReadOnlyList<Reference> Maybe { get; init; } = [];

    public required IReadOnlyList<Reference> Claims { get; init; }

    public required Text Note { get; init; }

    public override IEnumerable<RecordText> Texts => [new RecordText(Note) { Evidence = Claims, IsNote = true }];
}
