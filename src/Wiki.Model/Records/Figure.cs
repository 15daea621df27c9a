using Wiki.Model.Dates;
using Wiki.Model.Locations;
using Wiki.Model.Quotes;

namespace Wiki.Model.Records;

/// <summary>A number that a claim states, with its hedge, its population and the time it describes.</summary>
public sealed record Figure
{
    public required Reference Measure { get; init; }

    public required Reference Of { get; init; }

    /// <summary>The population counted, as in "passengers of the ferry".</summary>
    public required Located<string> Unit { get; init; }

    /// <summary>The unit as it is compared: without case, and with single spaces.</summary>
    public string FoldedUnit => QuoteText.Normalize(Unit.Value).ToUpperInvariant();

    public required Located<Quantity> Value { get; init; }

    /// <summary>The day or period that the number describes, never the day it was reported.</summary>
    public Located<Edtf>? AsOf { get; init; }
}
