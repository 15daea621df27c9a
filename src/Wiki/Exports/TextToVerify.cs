using System.Text.Json.Serialization;
using Wiki.Output.Json;

namespace Wiki.Exports;

/// <summary>The text of a source and the quotes of it.</summary>
internal sealed record TextToVerify
{
    public required IReadOnlyList<string> Blocks { get; init; }

    public required IReadOnlyList<QuoteToVerify> Quotes { get; init; }
}

/// <summary>The id of a claim, and the parts of its quote.</summary>
[JsonConverter(typeof(QuoteToVerifyConverter))]
internal sealed record QuoteToVerify(string Claim, IReadOnlyList<QuotePartJson> Parts);
