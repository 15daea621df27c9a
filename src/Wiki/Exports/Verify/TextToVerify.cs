using System.Text.Json.Serialization;
using Wiki.Output.Json;

namespace Wiki.Exports.Verify;

/// <summary>The text of a source and the quotes of it.</summary>
internal sealed record TextToVerify
{
    public required IReadOnlyList<string> Blocks { get; init; }

    public required IReadOnlyList<QuoteToVerify> Quotes { get; init; }

    /// <summary>Null if no file was kept.</summary>
    public ReceivedToVerify? Received { get; init; }
}

/// <summary>The file that a source was received as, and its words as the build read them.</summary>
internal sealed record ReceivedToVerify
{
    public required string File { get; init; }

    public required string Sha256 { get; init; }

    /// <summary>Whether a browser can read the words from the bytes itself.</summary>
    public required bool IsText { get; init; }

    public required string Words { get; init; }
}

/// <summary>The id of a claim, and the parts of its quote.</summary>
[JsonConverter(typeof(QuoteToVerifyConverter))]
internal sealed record QuoteToVerify(string Claim, IReadOnlyList<QuotePartJson> Parts);
