using Wiki.Pages.Prose;

namespace Wiki.Pages;

/// <summary>The home page: the wiki's question and answer, and links to topics, questions and sources.</summary>
public sealed record HomePage : Page
{
    public required string Question { get; init; }

    /// <summary>What the build has proven, in numbers; null as long as it has not.</summary>
    public string? Proven { get; init; }

    public required IReadOnlyList<ProseView> Answer { get; init; }

    /// <summary>The wiki in short; null if there is no such page.</summary>
    public Link? Story { get; init; }

    /// <summary>What editors chose to show, in their order.</summary>
    public IReadOnlyList<PictureSection> Sections { get; init; } = [];

    public IReadOnlyList<TopicCard> Topics { get; init; } = [];

    /// <summary>The three questions with the most sources; empty if a section has questions.</summary>
    public IReadOnlyList<QuestionCard> Questions { get; init; } = [];

    public IReadOnlyList<SourceCard> Sources { get; init; } = [];

    public IReadOnlyList<KindCount> Counts { get; init; } = [];

    public IReadOnlyList<ProseView> About { get; init; } = [];
}

/// <summary>
/// A topic on the home page, with the first sentence of its answer and its first judgement, with how sure it is.
/// </summary>
public sealed record TopicCard(Link Topic, string Question, ProseView BottomLine)
{
    /// <summary>The first judgement; empty if there is none.</summary>
    public string Judgement { get; init; } = "";

    public TermLink? Likelihood { get; init; }

    public TermLink? Confidence { get; init; }
}

/// <summary>A question on the home page.</summary>
/// <param name="Sources">The number of sources of its claims.</param>
public sealed record QuestionCard(Link Question, IReadOnlyList<string> Positions, int Sources);

/// <summary>A source on the home page.</summary>
public sealed record SourceCard(Link Source, string? Publisher, string Published, int ShareCited)
{
    public required SourceBadge Badge { get; init; }
}

/// <summary>The number of records of a kind, and a link to their index.</summary>
public sealed record KindCount(int Count, Link Index);
