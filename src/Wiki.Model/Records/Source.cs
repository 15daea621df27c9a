using Wiki.Model.Dates;
using Wiki.Model.Locations;
using Wiki.Model.Quotes;
using Wiki.Model.Vocabularies;

namespace Wiki.Model.Records;

/// <summary>A report as it was received: its sealed text, and what is known about its publication.</summary>
public sealed record Source : Record
{
    public override RecordKind RecordKind => RecordKind.Source;

    public override string Name => Title?.Value ?? Label.Value;

    /// <summary>Our short name; in brackets if the report prints neither title nor publisher.</summary>
    public required Located<string> Label { get; init; }

    /// <summary>Whether the report prints no name of its own, so that it is shown by our label.</summary>
    public bool IsNamedByUs => Title is null && Label.Value.StartsWith('[');

    /// <summary>What prose calls it, such as "Media Line"; at most 20 characters.</summary>
    public required Located<string> ShortName { get; init; }

    /// <summary>Two to four letters that name it in citation marks and tables; unique.</summary>
    public required Located<string> Badge { get; init; }

    public required SourceKind Kind { get; init; }

    public Located<string>? Title { get; init; }

    public Reference? Publisher { get; init; }

    public Reference? Carrier { get; init; }

    public IReadOnlyList<string> Authors { get; init; } = [];

    public required Located<Edtf> Published { get; init; }

    public IReadOnlyList<Basis> PublishedBasis { get; init; } = [];

    /// <summary>When the text was written, if that is before the date given by its carrier.</summary>
    public Located<Edtf>? Written { get; init; }

    public IReadOnlyList<Basis> WrittenBasis { get; init; } = [];

    public string? Time { get; init; }

    public required string Language { get; init; }

    public Translation? Translation { get; init; }

    /// <summary>What was removed from or joined in the received text.</summary>
    public IReadOnlyList<string> Transcription { get; init; } = [];

    public required Reliability Reliability { get; init; }

    /// <summary>SHA-256 of the body in UTF-8 with LF and one final newline, as the editor sealed it.</summary>
    public required Located<string> Seal { get; init; }

    /// <summary>The names of the keys that say something else than when they were sealed.</summary>
    public IReadOnlyList<Located<string>> ChangedKeys { get; init; } = [];

    /// <summary>The body with LF and one final newline, which is what the seal is of.</summary>
    public required string SealedText { get; init; }

    /// <summary>SHA-256 of the current body.</summary>
    public required string BodyHash { get; init; }

    /// <summary>The file that the report came in; null where none was kept.</summary>
    public ReceivedFile? Received { get; init; }

    public string? Url { get; init; }

    public string? Archived { get; init; }

    public Located<Edtf>? Accessed { get; init; }

    public required IReadOnlyList<SourceBlock> Blocks { get; init; }

    /// <summary>Whether the text is unchanged since it was sealed.</summary>
    public bool IsSealed => Seal.Value == BodyHash;

    /// <summary>Whether its dates are as they were sealed, so that words such as "on Friday" can be resolved.</summary>
    public bool AreDatesSealed => !ChangedKeys.Any(key => key.Value is "published" or "written");

    /// <summary>Whether the page as received states the day of publication in its own data.</summary>
    public bool IsDatedByPage => Received?.Content?.Published is { } day && day == Published.Value.Written;

    /// <summary>Whether a passage is a whole block, such as a heading or a cell of a table.</summary>
    public bool IsWholeBlock(Passage passage) => passage.Length == Blocks[passage.Block].Text.Length;

    /// <summary>Hashes only the id; hashing every member would read the whole text at each lookup.</summary>
    public override int GetHashCode() => Id.GetHashCode(StringComparison.Ordinal);

    /// <summary>The place in the file of a character of a block.</summary>
    public Location PlaceOf(SourceBlock block, int offset)
    {
        var (line, column) = block.PlaceAt(offset);
        return At with { Line = line, Column = column };
    }
}
