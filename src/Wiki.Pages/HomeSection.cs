using Wiki.Pages.Drawings;
using Wiki.Pages.Prose;

namespace Wiki.Pages;

/// <summary>A section of the home page that an editor chose: one picture, or questions with their answers.</summary>
/// <param name="Anchor">The fragment of its heading.</param>
/// <param name="Topic">The topic that it is from; null if it is from none.</param>
public sealed record HomeSection(string Anchor, string Heading, Link? Topic)
{
    public MatrixView? Matrix { get; init; }

    public HypothesesView? Hypotheses { get; init; }

    public TimePicture? Time { get; init; }

    public MapView? Map { get; init; }

    public IReadOnlyList<FigurePicture> Figures { get; init; } = [];

    public IReadOnlyList<AnsweredQuestion> Questions { get; init; } = [];
}

/// <summary>A question with its answer.</summary>
public sealed record AnsweredQuestion(Link Question, ProseView Answer);
