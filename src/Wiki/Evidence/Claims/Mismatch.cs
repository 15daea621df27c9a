using Wiki.Evidence.Numbers;

namespace Wiki.Evidence.Claims;

/// <summary>What a claim states and its quotes do not carry.</summary>
/// <param name="Written">The number or date as the claim writes it.</param>
internal sealed record Mismatch(MismatchKind Kind, Location At, string Written)
{
    /// <summary>The numbers that the quotes have instead.</summary>
    public IReadOnlyList<string> Quoted { get; init; } = [];

    /// <summary>How the quote bounds the number instead.</summary>
    public Bounds Hedge { get; init; }
}

/// <summary>In what a claim differs from its quotes.</summary>
internal enum MismatchKind
{
    /// <summary>A number that no quote has.</summary>
    Number,

    /// <summary>A number that the quotes have as one of another kind: a share, a time, a count.</summary>
    NumberOfOtherKind,

    /// <summary>A name with digits that no quote has.</summary>
    Designation,

    /// <summary>Two ends of a range that are one number of the quotes.</summary>
    NumberRepeated,

    /// <summary>Two numbers that the quotes have the other way round.</summary>
    NumbersTurned,

    /// <summary>A number of which the quote cuts off a part.</summary>
    NumberCutOff,

    /// <summary>A number that the quotes hedge in another way.</summary>
    Hedge,

    /// <summary>A number whose hedge the quote cuts off.</summary>
    HedgeCutOff,

    /// <summary>Bounds that the words of the value do not have.</summary>
    Bounds,

    /// <summary>A date that no quote has or gives.</summary>
    Date,
}
