using Wiki.Model.Quotes;

namespace Wiki.Pages;

/// <summary>A quote in its context.</summary>
/// <param name="Language">The language of the words.</param>
/// <param name="Direction">Their direction where it is not from left to right, or null.</param>
public sealed record Excerpt(IReadOnlyList<ExcerptPart> Parts, string Language, string? Direction)
{
    /// <summary>Shown for the words between two quoted parts, where these are shown alone.</summary>
    public const string LeftOut = QuoteText.LeftOut;
}

/// <summary>Words of an excerpt; quoted words link to the marked passage on the source's page.</summary>
public sealed record ExcerptPart(string Words, string? Href)
{
    public bool IsQuoted => Href is not null;
}
