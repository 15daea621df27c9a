namespace Wiki.Evidence.Numbers;

/// <summary>A word that states a number.</summary>
internal sealed record NumberWord(decimal Value, NumberWordKind Kind)
{
    /// <summary>Other values of a word of the same sense in another language: "tientallen" are dozens.</summary>
    public IReadOnlyList<decimal> Others { get; init; } = [];

    /// <summary>Whether it begins with what joins it to the word before it, as "and" is in Arabic.</summary>
    public bool IsJoined { get; init; }

    /// <summary>Whether a multiplier is an unknown multiple where no number precedes it: "тысячи".</summary>
    public bool IsPluralAtStart { get; init; }

    /// <summary>Whether digits before it are multiplied by it.</summary>
    public bool IsMagnitude => Kind is not (NumberWordKind.Number or NumberWordKind.InCompound);

    /// <summary>Whether it is an unknown multiple.</summary>
    public bool IsSeveral => Kind is NumberWordKind.Plural or NumberWordKind.PluralBeforeWord;
}

/// <summary>How a number word goes together with others.</summary>
internal enum NumberWordKind
{
    /// <summary>A number of its own, added to what precedes it.</summary>
    Number,

    /// <summary>Read only beside another number word, as it has other senses: "one", "second".</summary>
    InCompound,

    /// <summary>It multiplies what precedes it: "hundred".</summary>
    Multiplier,

    /// <summary>It multiplies what precedes it, and has other senses without: "score".</summary>
    MultiplierInCompound,

    /// <summary>An unknown multiple: "hundreds".</summary>
    Plural,

    /// <summary>An unknown multiple only before some words: "scores of".</summary>
    PluralBeforeWord,
}
