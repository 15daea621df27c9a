namespace Wiki.Output.Json;

/// <summary>A topic, its prose as Markdown.</summary>
internal sealed record TopicJson : IRecordJson
{
    [Id]
    public required string Id { get; init; }

    /// <summary>Ids that it had before; the address of each leads to its page.</summary>
    [Id]
    public IReadOnlyList<string>? FormerIds { get; init; }

    public required string Title { get; init; }

    string IRecordJson.Name => Title;

    public required string Question { get; init; }

    public required int Order { get; init; }

    public string? BottomLine { get; init; }

    public IReadOnlyList<JudgementJson>? KeyJudgements { get; init; }

    public IReadOnlyList<HypothesisJson>? Hypotheses { get; init; }

    public IReadOnlyList<string>? Assumptions { get; init; }

    public IReadOnlyList<string>? Indicators { get; init; }

    public string? Sourcing { get; init; }

    public IReadOnlyList<OpenQuestionJson>? OpenQuestions { get; init; }

    [Words<Opening>]
    public string? OpensWith { get; init; }

    [Words<Exhibit>]
    public IReadOnlyList<string>? Shows { get; init; }

    public IReadOnlyList<MatrixRowJson>? Matrix { get; init; }

    public IReadOnlyList<BandJson>? Bands { get; init; }

    public string? Body { get; init; }
}

/// <summary>A key judgement of a topic.</summary>
internal sealed record JudgementJson
{
    public required string Text { get; init; }

    [Words<Likelihood>]
    public string? Likelihood { get; init; }

    [Words<Confidence>]
    public required string Confidence { get; init; }

    public required string Basis { get; init; }

    [Id]
    public IReadOnlyList<string>? Claims { get; init; }

    public string? Alternatives { get; init; }

    public string? WouldChange { get; init; }
}

/// <summary>A hypothesis of a topic, with the claims for and against it.</summary>
internal sealed record HypothesisJson
{
    public required string Label { get; init; }

    public required string Reading { get; init; }

    [Id]
    public IReadOnlyList<string>? For { get; init; }

    [Id]
    public IReadOnlyList<string>? Against { get; init; }
}

/// <summary>What the sources leave open, with what comes nearest to it.</summary>
internal sealed record OpenQuestionJson
{
    public required string Text { get; init; }

    [Id]
    public IReadOnlyList<string>? Claims { get; init; }

    [Id]
    public IReadOnlyList<string>? Sources { get; init; }
}

/// <summary>A row of a topic's matrix.</summary>
internal sealed record MatrixRowJson
{
    public required string Label { get; init; }

    [Id]
    public IReadOnlyList<string>? Claims { get; init; }
}

/// <summary>A named period of a topic's chronology.</summary>
internal sealed record BandJson
{
    public required string Label { get; init; }

    public required DateJson Dates { get; init; }

    [Words<BandScale>]
    public string? As { get; init; }
}
