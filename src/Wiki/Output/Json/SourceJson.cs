namespace Wiki.Output.Json;

/// <summary>A source, with its text by blocks.</summary>
internal sealed record SourceJson : IRecordJson
{
    [Id]
    public required string Id { get; init; }

    /// <summary>Ids that it had before; the address of each leads to its page.</summary>
    [Id]
    public IReadOnlyList<string>? FormerIds { get; init; }

    public required string Label { get; init; }

    string IRecordJson.Name => Label;

    public required string Short { get; init; }

    public required string Badge { get; init; }

    [Words<SourceKind>]
    public required string Kind { get; init; }

    public string? Title { get; init; }

    [Id]
    public string? Publisher { get; init; }

    [Id]
    public string? Carrier { get; init; }

    public IReadOnlyList<string>? Authors { get; init; }

    public required DateJson Published { get; init; }

    public IReadOnlyList<BasisJson>? PublishedBasis { get; init; }

    public DateJson? Written { get; init; }

    public IReadOnlyList<BasisJson>? WrittenBasis { get; init; }

    public string? Time { get; init; }

    public required string Language { get; init; }

    public TranslationJson? Translation { get; init; }

    public IReadOnlyList<string>? Transcription { get; init; }

    public required ReliabilityJson Reliability { get; init; }

    [Hash]
    public required string Sha256 { get; init; }

    public ReceivedJson? Received { get; init; }

    public string? Url { get; init; }

    public string? Archived { get; init; }

    public string? Accessed { get; init; }

    /// <summary>The share of the text that claims quote, in percent.</summary>
    [Count]
    public required int ShareCited { get; init; }

    public required IReadOnlyList<BlockJson> Blocks { get; init; }
}

/// <summary>The file that a source was received as, from the root of the site.</summary>
internal sealed record ReceivedJson
{
    public required string File { get; init; }

    [Hash]
    public required string Sha256 { get; init; }
}

/// <summary>Who translated a source, out of which language, and how that is known.</summary>
internal sealed record TranslationJson
{
    [Words<Translator>]
    public required string By { get; init; }

    public string? From { get; init; }

    public string? Basis { get; init; }
}

/// <summary>The Admiralty grade of a source with the reason for it.</summary>
internal sealed record ReliabilityJson
{
    [Words<ReliabilityGrade>]
    public required string Grade { get; init; }

    public required string Basis { get; init; }
}

/// <summary>A block of a source's text; a heading has a level.</summary>
internal sealed record BlockJson
{
    [Count]
    public int? Level { get; init; }

    public required string Text { get; init; }

    /// <summary>
    /// The offsets of spaces at which the report ends a line or leaves a gap between two numbers, which are not one.
    /// </summary>
    [Count]
    public IReadOnlyList<int>? Breaks { get; init; }
}
