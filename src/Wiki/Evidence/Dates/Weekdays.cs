namespace Wiki.Evidence.Dates;

/// <summary>The days of the week, which tables number from 1 for Monday.</summary>
internal static class Weekdays
{
    public const int InWeek = 7;

    public static DayOfWeek Of(int number) => (DayOfWeek)(number % InWeek);
}
