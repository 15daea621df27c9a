using Wiki.Pages;

namespace Wiki.Composing.Bibliography;

/// <summary>
/// Cites the words that a claim rests on: as a plain line, after The Chicago Manual of Style (17th edition, 14.191) and
/// after the Publication Manual of the APA (7th edition, 10.1 and 8.25).
/// </summary>
internal static class CitedWordsStyles
{
    /// <summary>The first citation that supports the claim; none if nothing does.</summary>
    public static IReadOnlyList<CitableText> Of(Claim claim, Corpus corpus)
    {
        if (claim.Citations.FirstOrDefault(citation => citation.Supports) is not { } citation)
            return [];
        var source = corpus.Get<Source>(citation.Source);
        var words = QuoteText.InMarks(citation.Quote.Parts.Select(part => Inner(part.Value)));
        var author = Author(source, corpus);
        return
        [
            new CitableText("Plain", Plain(source, author, words)),
            new CitableText("Chicago", Chicago(source, author, words)),
            new CitableText("APA, in the text", ApaInText(source, author, words)),
            new CitableText("APA, reference", ApaReference(source, author)),
        ];
    }

    private static string Plain(Source source, string author, string words) =>
        $"{author}, \u201c{Title(source)}\u201d, {source.Published.Value.Display}: {words}";

    private static string Chicago(Source source, string author, string words) =>
        $"{words} ({author}, \u201c{Title(source)},\u201d {AmericanDate.Of(source.Published.Value)}"
            + $"{Address(source)}).";

    private static string ApaInText(Source source, string author, string words) =>
        $"{words} ({author}, {AmericanDate.YearOf(source.Published.Value)}).";

    private static string ApaReference(Source source, string author) =>
        $"{author}. ({AmericanDate.YearFirst(source.Published.Value)}). {Title(source)}.{Address(source, " ")}";

    /// <summary>Quotation marks within quotation marks are single.</summary>
    private static string Inner(string words) =>
        QuoteText.Normalize(words).Replace('\u201c', '\u2018').Replace('\u201d', '\u2019').Replace('"', '\'');

    private static string Title(Source source) => Inner(source.Name);

    private static string Author(Source source, Corpus corpus) =>
        source.Authors.Count > 0 ? string.Join(", ", source.Authors) : Voices.PublisherOf(source, corpus);

    private static string Address(Source source, string before = ", ") =>
        source.Url is { } url ? $"{before}{url}" : "";
}
