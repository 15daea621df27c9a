using Wiki.Pages.Prose;

namespace Wiki.Pages;

/// <summary>The home page: the wiki's question and answer, and the ways in.</summary>
public sealed record HomePage : Page
{
    public required string Question { get; init; }

    public required IReadOnlyList<ProseView> Answer { get; init; }

    public required IReadOnlyList<TopicCard> Topics { get; init; }

    /// <summary>The three questions in which most sources take part.</summary>
    public required IReadOnlyList<QuestionCard> Questions { get; init; }

    public required IReadOnlyList<SourceCard> Sources { get; init; }

    public required IReadOnlyList<KindCount> Counts { get; init; }

    public IReadOnlyList<ProseView> About { get; init; } = [];
}

/// <summary>A topic on the home page.</summary>
public sealed record TopicCard(Link Topic, string Question, ProseView? Judgement);

/// <summary>A question on the home page.</summary>
/// <param name="Sources">How many sources take part.</param>
public sealed record QuestionCard(Link Question, IReadOnlyList<string> Positions, int Sources);

/// <summary>A source on the home page.</summary>
public sealed record SourceCard(Link Source, string? Publisher, string Published, int ShareCited);

/// <summary>How many records of a kind there are, and their index.</summary>
public sealed record KindCount(int Count, Link Index);
