namespace Wiki.Pages;

/// <summary>A quote in the words around it.</summary>
/// <param name="Language">The language of the words.</param>
public sealed record Excerpt(IReadOnlyList<ExcerptPart> Parts, string Language);

/// <summary>Words of an excerpt; those that are quoted lead to the marked passage of the source page.</summary>
public sealed record ExcerptPart(string Words, string? Href)
{
    public bool IsQuoted => Href is not null;
}
