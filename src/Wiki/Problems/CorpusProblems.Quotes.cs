using System.Text;
using static Wiki.Problems.ProblemText;

namespace Wiki.Problems;

/// <content>Quotes that are not in their source as they are written.</content>
internal static partial class CorpusProblems
{
    public static Problem QuoteNotFound(Location at, Source source, NearestPassage? nearest) => new(
        Codes.QuoteNotFound,
        at,
        $"quote is not in source '{source.Id}'; {Describe(nearest, source)}");

    /// <param name="parts">The words around the ellipsis; one part if it is at an end of the quote.</param>
    public static Problem QuoteWithEllipsis(Location at, IReadOnlyList<string> parts) => new(
        Codes.QuoteNotFound,
        at,
        parts is [var only]
            ? $"a quote begins and ends without an ellipsis, also within a sentence; write {InQuotationMarks(only)}"
            : "words are left out with a list of parts and not with an ellipsis; "
                + $"write quote: [{string.Join(", ", parts.Select(InQuotationMarks))}]");

    public static Problem QuoteInCurlyMarks(Location at, string source) => new(
        Codes.QuoteNotFound,
        at,
        $"the words are in source '{source}', without the curly quotation marks around them; take these out");

    public static Problem QuoteWithOtherMarks(Location at, Source source, NearestPassage passage) => new(
        Codes.QuoteNotFound,
        at,
        "the quotation marks or apostrophes, curly or straight, are not those of source "
        + $"'{source.Id}' ({PlaceOf(passage, source)}); write {InQuotationMarks(passage.Words)}");

    public static Problem QuoteElsewhere(Location at, string source, string other) => new(
        Codes.QuoteNotFound,
        at,
        $"quote is not in source '{source}' but in '{other}'; name that source, or quote words of this one");

    public static Problem QuoteRunsOn(Location at, string source, Location end) => new(
        Codes.QuoteNotFound,
        at,
        $"the quote runs over the end of a paragraph of source '{source}' ({end}); "
        + "write it as a list of two parts, one from each paragraph");

    public static Problem PartsApart(Location at, string source) => new(
        Codes.QuoteNotFound,
        at,
        $"the parts of the quote are in source '{source}', "
        + "but not in this order within one paragraph, two neighbouring ones or one row of a table; "
        + "put them into the order of the report, or make two citations of them");

    public static Problem SurroundingsDiffer(Location at, string source) => new(
        Codes.QuoteNotFound,
        at,
        $"the quote is in source '{source}', but not with these words before or after it; "
        + "copy 'prefix' and 'suffix' from there");

    /// <param name="places">Where they occur.</param>
    /// <param name="hasMore">Whether they occur in more places.</param>
    public static Problem QuoteAmbiguous(
        Location at, string source, IReadOnlyList<Location> places, bool hasMore = false) => new(
        Codes.QuoteAmbiguous,
        at,
        $"these words are more than once in source '{source}' "
        + $"({string.Join(", ", places)}{(hasMore ? " and more" : "")}); "
        + "say which is meant with the words before it as 'prefix' or after it as 'suffix'");

    public static Problem QuoteInsideToken(Location at, string whole) => new(
        Codes.QuoteInsideToken,
        at,
        $"the quote begins or ends inside a word or number; the whole of it is \"{Shorten(whole)}\"");

    public static Problem QuoteTooShort(Location at, string words) => new(
        Codes.QuoteTooShort,
        at,
        $"\"{words}\" is shorter than four words and 20 characters; quote more of the sentence");

    public static Problem FewCharacters(Location at, string words, int fewest) => new(
        Codes.QuoteTooShort,
        at,
        $"\"{words}\" is shorter than {fewest} characters; quote more of the sentence");

    public static Problem QuoteTooLong(Location at, int length) => new(
        Codes.QuoteTooLong,
        at,
        $"the quote has {length} characters; "
        + "quote the shortest passage that carries the claim, or split it into parts");

    public static Problem HiddenCharacter(Location at, Rune letter) => new(
        Codes.HiddenCharacter,
        at,
        $"the quote contains the hidden character U+{letter.Value:X4}; delete it");

    private static string Describe(NearestPassage? nearest, Source source)
    {
        if (nearest is null)
            return "nothing there resembles it; copy the words from the source";
        return $"nearest is \"{Shorten(nearest.Words)}\" ({PlaceOf(nearest, source)}), {Describe(nearest.Difference)}";
    }

    private static Location PlaceOf(NearestPassage passage, Source source) =>
        source.At with { Line = passage.Line, Column = passage.Column };

    private static string Describe(WordDifference difference) => difference switch
    {
        ("", "") => "which has the same words, but inside longer ones; quote these whole",
        ("", var inSource) => $"which has also \"{Shorten(inSource)}\"",
        (var inQuote, "") => $"which lacks \"{Shorten(inQuote)}\"",
        var (inQuote, inSource) => $"which has \"{Shorten(inSource)}\" where the quote has \"{Shorten(inQuote)}\"",
    };
}
