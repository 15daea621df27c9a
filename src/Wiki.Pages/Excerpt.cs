using Wiki.Model.Quotes;

namespace Wiki.Pages;

/// <summary>A quote in its context.</summary>
/// <param name="Language">The language of the words.</param>
/// <param name="Direction">Their direction where it is not from left to right, or null.</param>
public sealed record Excerpt(IReadOnlyList<ExcerptPart> Parts, string Language, string? Direction)
{
    /// <summary>Shown between two quoted parts where the words between them are not shown.</summary>
    public const string LeftOut = QuoteText.LeftOut;

    /// <summary>When the words are spoken, such as <c>00:01:23</c>; null where the source has no subtitles.</summary>
    public string? Time { get; init; }
}

/// <summary>Words of an excerpt; quoted words link to the marked passage on the source's page.</summary>
public sealed record ExcerptPart(string Words, string? Href)
{
    public bool IsQuoted => Href is not null;
}
