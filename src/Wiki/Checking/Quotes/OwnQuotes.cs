using Wiki.Evidence.Claims;
using Wiki.Evidence.Languages;

namespace Wiki.Checking.Quotes;

/// <summary>The quotes that support a claim, if its words can be compared with theirs.</summary>
internal static class OwnQuotes
{
    /// <summary>
    /// The passages of each quote; none unless all are verified and in the language of the wiki, and no note explains
    /// one.
    /// </summary>
    public static IReadOnlyList<IReadOnlyList<QuotedPassage>> Of(Claim claim, CheckedContent content)
    {
        var language = content.Corpus.Site.Language;
        List<IReadOnlyList<QuotedPassage>> quotes = [];
        foreach (var citation in claim.Citations.Where(citation => citation.Supports))
        {
            List<QuotedPassage> passages = [.. ProvenPassages.Of(citation.Quote, content)];
            if (citation.Note is not null || passages.Count == 0 || !IsIn(language, passages[0]))
                return [];
            quotes.Add(passages);
        }

        return quotes;
    }

    private static bool IsIn(string language, QuotedPassage passage) =>
        LanguageSections.Primary(passage.Source.Language) == LanguageSections.Primary(language);
}
