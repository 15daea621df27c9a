using Wiki.Model.Locations;

namespace Wiki.Model.Quotes;

/// <summary>Words said to stand in a source: one part, or several that stand there in this order.</summary>
public sealed record Quote(Reference Source, IReadOnlyList<Located<string>> Parts)
{
    /// <summary>Words directly before the first part, where the quote alone stands twice.</summary>
    public Located<string>? Prefix { get; init; }

    /// <summary>Words directly after the last part, where the quote alone stands twice.</summary>
    public Located<string>? Suffix { get; init; }

    /// <summary>Two quotes are one only if they are the same place in the content.</summary>
    public bool Equals(Quote? other) => ReferenceEquals(this, other);

    public override int GetHashCode() => System.Runtime.CompilerServices.RuntimeHelpers.GetHashCode(this);
}
