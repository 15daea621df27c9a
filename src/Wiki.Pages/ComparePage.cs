namespace Wiki.Pages;

/// <summary>What the sources say of each question or event, in their own words, side by side.</summary>
/// <remarks>The columns are the sources.</remarks>
public sealed record ComparePage : Page
{
    public required IReadOnlyList<MatrixColumn> Sources { get; init; }

    public required IReadOnlyList<CompareRow> Rows { get; init; }

    /// <summary>All questions, if some have no row.</summary>
    public Link? Others { get; init; }
}

/// <summary>A question or an event with what each source says of it.</summary>
/// <param name="Subject">The question or event.</param>
/// <param name="Cells">A list of quotes for each source; empty if none of its words are cited.</param>
/// <param name="Carried">The number of sources with words.</param>
public sealed record CompareRow(Link Subject, IReadOnlyList<IReadOnlyList<ComparedQuote>> Cells, int Carried);

/// <summary>A quote in a comparison.</summary>
/// <param name="Through">The chain by which the source has it; empty for its own voice.</param>
/// <param name="Excerpt">The quote.</param>
public sealed record ComparedQuote(string Through, Excerpt Excerpt);
