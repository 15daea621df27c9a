using Wiki.Pages.Drawings;
using Wiki.Pages.Prose;

namespace Wiki.Pages;

/// <summary>What an editor chose to show: one picture, words, or questions with their answers.</summary>
/// <param name="Anchor">The fragment of its heading.</param>
/// <param name="Of">The record that it is drawn from; null for figures and questions, which are of several.</param>
public sealed record PictureSection(string Anchor, string Heading, Link? Of)
{
    public MatrixView? Matrix { get; init; }

    public HypothesesView? Hypotheses { get; init; }

    public TimePicture? Time { get; init; }

    public MapView? Map { get; init; }

    /// <summary>Where one place lies.</summary>
    public MapPicture? Locator { get; init; }

    public SourceWords? Words { get; init; }

    public IReadOnlyList<FigurePicture> Figures { get; init; } = [];

    public IReadOnlyList<AnsweredQuestion> Questions { get; init; } = [];
}

/// <summary>A question with its answer.</summary>
public sealed record AnsweredQuestion(Link Question, ProseView Answer);

/// <summary>The words of each source on one question.</summary>
/// <param name="Sources">Those that the cells of the row are of.</param>
public sealed record SourceWords(IReadOnlyList<MatrixColumn> Sources, CompareRow Row);
