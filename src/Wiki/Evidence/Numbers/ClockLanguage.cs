using Wiki.Evidence.Languages;

namespace Wiki.Evidence.Numbers;

/// <summary>How a language writes clock times.</summary>
internal sealed class ClockLanguage
{
    /// <param name="table">The table of number words.</param>
    /// <param name="language">The primary subtag of the language.</param>
    public ClockLanguage(LanguageSections table, string language)
    {
        Phrases =
        [
            .. table.NumbersOf(language, "clock-words").Select(entry => (entry.Words, (int)entry.Numbers[0])),
        ];
        Names = table.NumbersOf(language, "clock-names")
            .ToDictionary(name => name.Words, name => (int)name.Numbers[0], StringComparer.OrdinalIgnoreCase);
        BeforeHours = table.SetOf(language, "before-hours");
        HoursInOne = table.SetOf(language, "hours-in-one");
        Hours = table.SetOf(language, "hours");
        HoursWithMinutes = table.SetOf(language, "hours-with-minutes");
        HoursAround =
        [
            .. table.Of(language, "hours-around").Select(words => words.Split(' ')).Select(pair => (pair[0], pair[1])),
        ];
        HoursBefore = [.. table.Of(language, "hours-before")];
        HoursBehind = [.. table.Of(language, "hours-behind")];
        Mornings = [.. table.Of(language, "mornings")];
        Evenings = [.. table.Of(language, "evenings")];
    }

    /// <summary>Words before and after a whole hour: "à" and "heures".</summary>
    public IReadOnlyList<(string Before, string After)> HoursAround { get; }

    /// <summary>Words after a whole hour: "o'clock".</summary>
    public IReadOnlyList<string> HoursBefore { get; }

    /// <summary>Words before a whole hour: "a las".</summary>
    public IReadOnlyList<string> HoursBehind { get; }

    /// <summary>Words beside an hour before noon.</summary>
    public IReadOnlyList<string> Mornings { get; }

    /// <summary>Words beside an hour after noon.</summary>
    public IReadOnlyList<string> Evenings { get; }

    /// <summary>Words before an hour, with the minutes that they add to it: "half past".</summary>
    public IReadOnlyList<(string Words, int Minutes)> Phrases { get; }

    /// <summary>Words for a minute of the day: "noon".</summary>
    public IReadOnlyDictionary<string, int> Names { get; }

    /// <summary>Words before a clock time with a full stop in it: "at 19.58".</summary>
    public IReadOnlySet<string> BeforeHours { get; }

    /// <summary>Words after a clock time of four digits: "1945 hours".</summary>
    public IReadOnlySet<string> HoursInOne { get; }

    /// <summary>Words after a clock time.</summary>
    public IReadOnlySet<string> Hours { get; }

    /// <summary>Words that follow a clock time with minutes; after a whole number they count hours instead.</summary>
    public IReadOnlySet<string> HoursWithMinutes { get; }
}
