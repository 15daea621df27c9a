using Wiki.Model.Dates;
using Wiki.Model.Locations;
using Wiki.Model.Vocabularies;

namespace Wiki.Model.Records;

/// <summary>A report as it came: its text, frozen, and what is known about its publication.</summary>
public sealed record Source : Record
{
    public override RecordKind RecordKind => RecordKind.Source;

    public override string Name => Title?.Value ?? Label.Value;

    /// <summary>Our short name; in brackets where the report prints neither title nor publisher.</summary>
    public required Located<string> Label { get; init; }

    public Located<string>? Title { get; init; }

    public Reference? Publisher { get; init; }

    public Reference? Carrier { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public required Located<Edtf> Published { get; init; }

    public IReadOnlyList<Basis> PublishedBasis { get; init; } = [];

    /// <summary>When the text was written, where it is older than the stamp of its carrier.</summary>
    public Located<Edtf>? Written { get; init; }

    public IReadOnlyList<Basis> WrittenBasis { get; init; } = [];

    public string? Time { get; init; }

    public required string Language { get; init; }

    public Translation? Translation { get; init; }

    /// <summary>What was removed from the received text or joined in it.</summary>
    public IReadOnlyList<string> Transcription { get; init; } = [];

    public required Reliability Reliability { get; init; }

    /// <summary>SHA-256 of the body in UTF-8 with LF and one final newline, as the editor sealed it.</summary>
    public required Located<string> Seal { get; init; }

    /// <summary>SHA-256 of the body as it stands now.</summary>
    public required string BodyHash { get; init; }

    /// <summary>SHA-256 of the file as it was received.</summary>
    public string? Received { get; init; }

    public string? Url { get; init; }

    public string? Archived { get; init; }

    public Located<Edtf>? Accessed { get; init; }

    public required IReadOnlyList<SourceBlock> Blocks { get; init; }

    /// <summary>Whether the text is the one that was sealed.</summary>
    public bool IsSealed => Seal.Value == BodyHash;

    /// <summary>The day or days on which relative words of the text are to be read.</summary>
    public Edtf Spoken => (Written ?? Published).Value;
}
