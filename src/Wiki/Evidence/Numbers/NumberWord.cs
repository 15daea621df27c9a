namespace Wiki.Evidence.Numbers;

/// <summary>A word that states a number.</summary>
internal sealed record NumberWord(decimal Value, NumberWordKind Kind);

/// <summary>How a number word goes together with others.</summary>
internal enum NumberWordKind
{
    /// <summary>A number of its own, added to what precedes it.</summary>
    Number,

    /// <summary>Read only beside another number word, as it has other senses: "one", "second".</summary>
    InCompound,

    /// <summary>It multiplies what precedes it: "hundred".</summary>
    Multiplier,

    /// <summary>An unknown multiple: "hundreds".</summary>
    Plural,
}
