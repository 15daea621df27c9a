using Wiki.Pages;

namespace Wiki.Bibliography;

/// <summary>
/// Cites the words that a claim rests on: as a plain line, after The Chicago Manual of Style (17th edition, 14.191) and
/// after the Publication Manual of the APA (7th edition, 10.1 and 8.25).
/// </summary>
internal static class CitedWordsStyles
{
    public static IReadOnlyList<CitableText> Of(CitedWords cited)
    {
        var words = QuoteText.InMarks(cited.Parts.Select(Inner));
        return
        [
            new CitableText("Plain", Plain(cited, words)),
            new CitableText("Chicago", Chicago(cited, words)),
            new CitableText("APA, in the text", ApaInText(cited, words)),
            new CitableText("APA, reference", ApaReference(cited)),
        ];
    }

    private static string Plain(CitedWords cited, string words) =>
        $"{cited.Author}{Title(cited, "\u201d,")} {cited.Published.Display}: {words}";

    private static string Chicago(CitedWords cited, string words) =>
        $"{words} ({cited.Author}{Title(cited, ",\u201d")} {AmericanDate.Of(cited.Published)}{Address(cited)}).";

    private static string ApaInText(CitedWords cited, string words) =>
        $"{words} ({cited.Author}, {AmericanDate.YearOf(cited.Published)}).";

    private static string ApaReference(CitedWords cited)
    {
        var title = cited.Title is { } words ? $" {Ended(Inner(words))}" : "";
        return $"{Ended(cited.Author)} ({AmericanDate.YearFirst(cited.Published)}).{title}{Address(cited, " ")}";
    }

    /// <summary>Initials and questions end with a point of their own.</summary>
    private static string Ended(string words) => words is [.., '.' or '?' or '!'] ? words : $"{words}.";

    /// <summary>The title within quotation marks, or only the comma behind an author.</summary>
    private static string Title(CitedWords cited, string end) =>
        cited.Title is { } words ? $", \u201c{Inner(words)}{end}" : ",";

    /// <summary>Quotation marks within quotation marks are single.</summary>
    private static string Inner(string words) =>
        QuoteText.Normalize(words).Replace('\u201c', '\u2018').Replace('\u201d', '\u2019').Replace('"', '\'');

    private static string Address(CitedWords cited, string before = ", ") =>
        cited.Url is { } url ? $"{before}{url}" : "";
}
