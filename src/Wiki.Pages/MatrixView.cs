using Wiki.Pages.Prose;

namespace Wiki.Pages;

/// <summary>A table of rows by sources: how each source carries each row.</summary>
/// <param name="Sources">The columns.</param>
/// <param name="Shared">The rows that several sources carry, first those that most do.</param>
/// <param name="Others">The rows that one source carries, then those that none does.</param>
public sealed record MatrixView(
    IReadOnlyList<MatrixColumn> Sources,
    IReadOnlyList<MatrixRowView> Shared,
    IReadOnlyList<MatrixRowView> Others);

/// <summary>A source at the head of a column.</summary>
/// <param name="Id">Its id.</param>
/// <param name="Source">Its letters, name and page.</param>
/// <param name="Name">Its name in sentences.</param>
/// <param name="Published">The day of publication, in words.</param>
public sealed record MatrixColumn(string Id, SourceBadge Source, string Name, string Published);

/// <summary>A row of a matrix, with one cell for each source.</summary>
/// <param name="Carried">The number of sources that carry it.</param>
public sealed record MatrixRowView(string Label, IReadOnlyList<MatrixCell> Cells, int Carried);

/// <summary>What a source says of a row; empty if no claim of the row cites it.</summary>
public sealed record MatrixCell(IReadOnlyList<MatrixMark> Marks);

/// <summary>The claims of a row that a source carries in one way.</summary>
/// <param name="Way">Selects the mark that is drawn.</param>
/// <param name="Words">The way in words; names the speakers where the source quotes them.</param>
/// <param name="Href">The first passage.</param>
/// <param name="Claims">The ids of the claims.</param>
public sealed record MatrixMark(MatrixWay Way, string Words, string Href, IReadOnlyList<string> Claims);

/// <summary>How a source carries a claim.</summary>
public enum MatrixWay
{
    /// <summary>The source says it itself.</summary>
    OwnVoice,

    /// <summary>The source has it from somebody whom it quotes.</summary>
    Through,

    Qualifies,

    Disputes,
}
