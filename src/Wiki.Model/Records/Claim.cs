using Wiki.Model.Dates;
using Wiki.Model.Locations;
using Wiki.Model.Prose;
using Wiki.Model.Vocabularies;

namespace Wiki.Model.Records;

/// <summary>One statement that could be true or false, with the quotes that are its evidence.</summary>
public sealed record Claim : Record
{
    public override RecordKind RecordKind => RecordKind.Claim;

    /// <summary>What replaces a graphic statement wherever it is not on its own page.</summary>
    public const string InPlaceOfGraphic = "Graphic statement: open the claim to read it";

    public override string Name => Statement.Value;

    public override string NameInLists => IsGraphic ? InPlaceOfGraphic : Name;

    /// <summary>Whether lists and previews leave out the statement and its quotes.</summary>
    public bool IsGraphic { get; init; }

    public required Located<string> Statement { get; init; }

    public required ClaimKind Kind { get; init; }

    public IReadOnlyList<Reference> Topics { get; init; } = [];

    /// <summary>The entities and events that the claim is about.</summary>
    public IReadOnlyList<Reference> About { get; init; } = [];

    /// <summary>The time that the claim is about.</summary>
    public Located<Edtf>? When { get; init; }

    public IReadOnlyList<Basis> WhenBasis { get; init; } = [];

    public Figure? Figure { get; init; }

    public Located<ClaimStatus> Status { get; init; }

    public Reference? Successor { get; init; }

    public string? Reason { get; init; }

    public IReadOnlyList<Change> History { get; init; } = [];

    public required IReadOnlyList<Citation> Citations { get; init; }

    /// <summary>The analyst's note.</summary>
    public required Text Note { get; init; }

    public bool IsActive => Status.Value == ClaimStatus.Active;

    /// <summary>What lists call it: its kind, and its status if it is withdrawn.</summary>
    public string KindInLists => IsActive ? Kind.Label() : $"{Kind.Label()}, {Status.Value.Label()}";

    public override IEnumerable<RecordText> Texts => [new RecordText(Note) { IsNote = true }];
}
