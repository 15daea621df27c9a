using System.Globalization;

namespace Wiki.Evidence.Dates;

/// <summary>The names of the months in the languages whose dates are read.</summary>
internal static class MonthNames
{
    /// <summary>A pattern that matches each name as it is written in its language.</summary>
    public const string Pattern = InSmallLetters + "|" + InCapitals;

    private const string InSmallLetters =
        English + "|" + Short + "|" + Dutch + "|" + German + "|" + French + "|" + Spanish + "|" + Italian
        + "|" + Portuguese + "|" + Russian;

    private const string English =
        "January|February|March|April|May|June|July|August|September|October|November|December";

    private const string Short = @"(Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\.?(?!\p{L})";
    private const string Dutch =
        "januari|februari|maart|april|mei|juni|juli|augustus|september|oktober|november|december";
    private const string German = "Januar|Februar|März|Mai|Juni|Juli|Oktober|Dezember";
    private const string French =
        "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";
    private const string Spanish =
        "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre";

    private const string Italian =
        "gennaio|febbraio|marzo|aprile|maggio|giugno|luglio|agosto|settembre|ottobre|novembre|dicembre";
    private const string Portuguese =
        "janeiro|fevereiro|março|abril|maio|junho|julho|agosto|setembro|outubro|novembro|dezembro";
    private const string Russian =
        "января|февраля|марта|апреля|мая|июня|"
        + "июля|августа|сентября|октября|ноября|декабря";

    private const string InCapitals =
        "JANUARY|FEBRUARY|MARCH|APRIL|MAY|JUNE|JULY|AUGUST|SEPTEMBER|OCTOBER|NOVEMBER|DECEMBER|"
        + @"(JAN|FEB|MAR|APR|JUN|JUL|AUG|SEPT|SEP|OCT|NOV|DEC)\.?(?!\p{L})|"
        + "JANUARI|FEBRUARI|MAART|MEI|JUNI|JULI|AUGUSTUS|OKTOBER|JANUAR|FEBRUAR|MÄRZ|MAI|DEZEMBER|"
        + "JANVIER|FÉVRIER|MARS|AVRIL|JUIN|JUILLET|AOÛT|SEPTEMBRE|OCTOBRE|NOVEMBRE|DÉCEMBRE|"
        + "ENERO|FEBRERO|MARZO|ABRIL|MAYO|JUNIO|JULIO|AGOSTO|SEPTIEMBRE|OCTUBRE|NOVIEMBRE|DICIEMBRE";

    private static readonly string[][] Beginnings =
    [
        ["jan", "ene", "gen", "янв"], ["feb", "fév", "fev", "фев"], ["mar", "maa", "mär", "мар"],
        ["apr", "avr", "abr", "апр"], ["may", "mei", "mai", "mag", "мая"], ["jun", "juin", "giu", "июн"],
        ["jul", "juil", "lug", "июл"], ["aug", "aoû", "ago", "авг"], ["sep", "set", "сен"],
        ["oct", "okt", "ott", "out", "окт"], ["nov", "ноя"], ["dec", "dez", "déc", "dic", "дек"],
    ];

    /// <summary>The number of a month from 1, by a name that the pattern matches; null for other words.</summary>
    public static int? NumberOf(string name)
    {
        var small = name.ToLower(CultureInfo.InvariantCulture);
        var index = Array.FindIndex(
            Beginnings,
            names => Array.Exists(names, beginning => small.StartsWith(beginning, StringComparison.Ordinal)));
        return index >= 0 ? index + 1 : null;
    }
}
