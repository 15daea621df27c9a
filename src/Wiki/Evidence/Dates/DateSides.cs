using Wiki.Evidence.Languages;
using Wiki.Evidence.Numbers;

namespace Wiki.Evidence.Dates;

/// <summary>Reads from the words directly before a date on which side of it something happened.</summary>
internal sealed class DateSides
{
    /// <summary>No such words are longer.</summary>
    private const int Reach = 24;

    private static readonly PerLanguage<DateSides> All = new(language => new DateSides(language));

    private readonly IReadOnlyList<(string Words, DateSide Side)> _words;

    private DateSides(string language)
    {
        var table = LanguageSections.Read("relative-words.txt");
        _words =
        [
            .. from side in Enum.GetValues<DateSide>()
               from words in table.Of(language, $"{KeyOf(side)}-side")
               orderby words.Length descending
               select (words, side),
        ];
    }

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public static DateSides Of(string tag) => All.Of(tag);

    /// <param name="words">The text.</param>
    /// <param name="offset">Where the date begins.</param>
    public DateSide At(string words, int offset)
    {
        var before = words[Math.Max(0, offset - Reach)..offset].TrimEnd();
        return _words.FirstOrDefault(side => Letters.EndsWithPhrase(before, side.Words)).Side;
    }

    private static string KeyOf(DateSide side) => side switch
    {
        DateSide.Before => "before",
        DateSide.Until => "until",
        DateSide.After => "after",
        DateSide.Since => "since",
        DateSide.About => "about",
        _ => "no",
    };
}
