using System.Text;

namespace Wiki.Exports.Search;

/// <summary>Writes numbers as characters that need no escape in a script: five bits each, the highest first.</summary>
internal static class Numerals
{
    private const int Base = 32;
    private const char FirstLast = '^';
    private const char FirstOther = '0';

    public static StringBuilder Append(StringBuilder text, int number)
    {
        if (number >= Base)
            AppendHigh(text, number / Base);
        return text.Append((char)(FirstLast + number % Base));
    }

    public static string Write(IEnumerable<int> numbers) => numbers.Aggregate(new StringBuilder(), Append).ToString();

    /// <summary>Writes numbers in ascending order, each as the difference from the previous one.</summary>
    public static string WriteSteps(IReadOnlyList<int> numbers) =>
        Write(numbers.Select((number, index) => index == 0 ? number : number - numbers[index - 1]));

    private static void AppendHigh(StringBuilder text, int number)
    {
        if (number >= Base)
            AppendHigh(text, number / Base);
        text.Append((char)(FirstOther + number % Base));
    }
}
