namespace Wiki.Output.Json;

/// <summary>A part of a published record that quotes a source.</summary>
internal interface IQuotingJson
{
    string Source { get; }

    IReadOnlyList<QuotePartJson> Quote { get; }

    string? InOneLine { get; }
}
