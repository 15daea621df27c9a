namespace Wiki.Benchmarks.MadeUp;

/// <summary>A person, group, place or outlet.</summary>
internal sealed record MadeUpEntity(string Id, string Name, string Kind);

/// <summary>
/// A report of about a thousand words, in paragraphs of sentences; every eighth paragraph is a heading.
/// </summary>
internal sealed record MadeUpSource(
    string Id,
    string Label,
    MadeUpEntity Publisher,
    DateOnly Published,
    IReadOnlyList<IReadOnlyList<string>> Paragraphs
)
{
    /// <summary>Those whom its sentences name, in the order of the text.</summary>
    public required IReadOnlyList<MadeUpEntity> Named { get; init; }

    private const string Digits = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

    private int Number => int.Parse(Id["report-".Length..], System.Globalization.CultureInfo.InvariantCulture);

    public string Short => FormattableString.Invariant($"Report {Number}");

    /// <summary>The number to the base of 36, in three digits after an R.</summary>
    public string Badge => $"R{Digits[Number / 1296 % 36]}{Digits[Number / 36 % 36]}{Digits[Number % 36]}";

    /// <summary>The report with a last paragraph of what was counted.</summary>
    public MadeUpSource With(IEnumerable<MadeUpFigure> figures)
    {
        List<string> counted = [.. figures.Select(figure => $"{figure.Words}.")];
        return counted.Count == 0 ? this : this with { Paragraphs = [.. Paragraphs, counted] };
    }

    public static bool IsHeading(int paragraph) => paragraph % 8 == 7;
}

/// <summary>Words of a source within their sentence.</summary>
internal sealed record MadeUpQuote(MadeUpSource Source, string Before, string Words, string After, MadeUpEntity? By);

/// <summary>How many people were at a place.</summary>
internal sealed record MadeUpFigure(string Place, int Count, bool IsLeast)
{
    public string Value => FormattableString.Invariant($"{(IsLeast ? ">=" : "")}{Count}");

    /// <summary>As its report has it.</summary>
    public string Words =>
        FormattableString.Invariant(
            $"The people at the {Place} place were counted, and there were {(IsLeast ? "at least " : "")}{Count} of them"
        );
}

/// <summary>A claim with its one to three quotes.</summary>
internal sealed record MadeUpClaim(
    int Number,
    string Id,
    string Statement,
    string Kind,
    IReadOnlyList<MadeUpQuote> Quotes
)
{
    public required IReadOnlyList<MadeUpEntity> About { get; init; }

    public required int Topic { get; init; }

    public MadeUpFigure? Figure { get; init; }

    /// <summary>A sentence, and the claim that it cites.</summary>
    public (string Words, string Claim)? Note { get; init; }
}

/// <summary>An event with the claims on it.</summary>
internal sealed record MadeUpEvent(
    string Id,
    string Title,
    DateOnly Date,
    MadeUpQuote Basis,
    MadeUpEntity Place,
    MadeUpEntity Actor,
    IReadOnlyList<MadeUpClaim> Claims
);
