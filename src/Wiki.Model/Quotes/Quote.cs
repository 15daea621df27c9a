using Wiki.Model.Locations;

namespace Wiki.Model.Quotes;

/// <summary>Words quoted from a source: one part, or several parts in the order in which the source has them.</summary>
public sealed record Quote(Reference Source, IReadOnlyList<Located<string>> Parts)
{
    /// <summary>The parts as they are written.</summary>
    public IEnumerable<string> Words => Parts.Select(part => part.Value);

    /// <summary>The location of its words; that of its source where they cannot be read.</summary>
    public Location At => Parts.Count > 0 ? Parts[0].At : Source.At;

    /// <summary>The words directly before the first part; required where the quote occurs more than once.</summary>
    public Located<string>? Prefix { get; init; }

    /// <summary>The words directly after the last part; required where the quote occurs more than once.</summary>
    public Located<string>? Suffix { get; init; }

    /// <summary>Reference equality: the same words quoted in two places are two quotes.</summary>
    public bool Equals(Quote? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
