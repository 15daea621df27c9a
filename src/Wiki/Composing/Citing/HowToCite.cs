using Wiki.Bibliography;
using Wiki.Pages;

namespace Wiki.Composing.Citing;

/// <summary>Composes the citation of a claim, of its words or of the wiki.</summary>
internal static class HowToCite
{
    /// <summary>Adds a copy button to each text.</summary>
    public const string Script = "copy.js";

    public static IReadOnlyList<CitableText> Of(Claim claim, PageScope scope) =>
        CitableTexts.OfClaim(CitableWorks.Of(claim, scope.Edition), scope.Corpus.Site.Title);

    public static IReadOnlyList<CitableText> OfTheWiki(PageScope scope) =>
        CitableTexts.OfTheWiki(CitableWorks.OfTheWiki(scope.Edition), scope.Edition.NewestSource);

    /// <summary>The words of the first citation that supports the claim; none if nothing does.</summary>
    public static IReadOnlyList<CitableText> OfTheWords(Claim claim, Corpus corpus)
    {
        if (claim.Citations.FirstOrDefault(citation => citation.Supports) is not { } citation)
            return [];
        var source = corpus.Get<Source>(citation.Source);
        var author = source.Authors.Count > 0
            ? string.Join(", ", source.Authors)
            : Voices.PublisherOf(source, corpus);
        return CitedWordsStyles.Of(new CitedWords
        {
            Parts = citation.Quote.Parts.ConvertAll(part => part.Value),
            Author = author,
            Title = source.Name == author ? null : source.Name,
            Published = source.Published.Value,
            Url = source.Url,
        });
    }
}
