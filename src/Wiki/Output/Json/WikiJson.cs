using System.Text.Json.Serialization;

namespace Wiki.Output.Json;

/// <summary>The whole corpus: every record, every citation with its passages, and what was derived from them.</summary>
internal sealed record WikiJson
{
    [JsonPropertyName("$schema")]
    public required string Schema { get; init; }

    [Constant(PublishedJson.Format)]
    public required int Format { get; init; }

    public required SiteJson Site { get; init; }

    public IEnumerable<SourceJson>? Sources { get; init; }

    public IEnumerable<ClaimJson>? Claims { get; init; }

    public IEnumerable<EntityJson>? Entities { get; init; }

    public IEnumerable<EventJson>? Events { get; init; }

    public IEnumerable<TopicJson>? Topics { get; init; }

    public IEnumerable<QuestionJson>? Questions { get; init; }
}

/// <summary>What the whole wiki is called, asks and answers.</summary>
internal sealed record SiteJson
{
    public required string Title { get; init; }

    public required string Description { get; init; }

    public required string Language { get; init; }

    public required string Question { get; init; }

    public IReadOnlyList<string>? Answer { get; init; }

    /// <summary>The wiki in short.</summary>
    public IReadOnlyList<ScreenJson>? Story { get; init; }

    public IReadOnlyList<string>? AboutTheWiki { get; init; }

    public string? Base { get; init; }

    public IReadOnlyList<EventKindJson>? EventKinds { get; init; }

    public IReadOnlyList<RelationTypeJson>? RelationTypes { get; init; }

    public IReadOnlyList<MeasureJson>? Measures { get; init; }
}

/// <summary>A part of the wiki in short: a sentence and the picture beside it.</summary>
internal sealed record ScreenJson
{
    public required string Label { get; init; }

    public required string Text { get; init; }

    [Words<SitePicture>]
    public required string Show { get; init; }

    /// <summary>The records or the measure that the picture is drawn from.</summary>
    public required IReadOnlyList<string> DrawnFrom { get; init; }
}

/// <summary>A kind of event.</summary>
internal sealed record EventKindJson
{
    [Id]
    public required string Id { get; init; }

    public required string Label { get; init; }

    [Words<EventMark>]
    public required string Mark { get; init; }
}

/// <summary>A type of relation between entities, with the words for each direction.</summary>
internal sealed record RelationTypeJson
{
    [Id]
    public required string Id { get; init; }

    public required string Label { get; init; }

    public required string Inverse { get; init; }
}

/// <summary>What figures count or measure.</summary>
internal sealed record MeasureJson
{
    [Id]
    public required string Id { get; init; }

    public required string Label { get; init; }
}
