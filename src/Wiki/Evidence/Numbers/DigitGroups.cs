using System.Globalization;
using System.Text;
using Wiki.Limits;

namespace Wiki.Evidence.Numbers;

/// <summary>
/// The runs of digits of a number and the marks between them, read as thousands and decimals: "1,500", "1.500,5",
/// "1 500", "1'500", "12,34,567".
/// </summary>
internal sealed class DigitGroups
{
    private const int GroupLength = 3;

    /// <summary>A decimal has 28 digits.</summary>
    private const int MostDigits = 28;

    private static readonly UInt128 LargestValue =
        UInt128.Parse(new string('9', MostDigits), CultureInfo.InvariantCulture);

    /// <summary>
    /// More runs than a decimal has groups, so that a long row of numbers is not read for each of them.
    /// </summary>
    private const int MostRuns = 16;

    private const string Spaces = " \u00A0\u2009\u202F\u2007";
    private const string Apostrophes = "'\u2019";
    private const string Points = ".\uFF0E";
    private const string Commas = ",\uFF0C";
    private const char ArabicThousands = '\u066C';
    private const char ArabicDecimals = '\u066B';

    private readonly List<string> _runs = [];
    private readonly List<char> _marks = [];
    private readonly List<int> _ends = [];
    private readonly char _decimalMark;

    /// <param name="text">The text.</param>
    /// <param name="offset">Where the first digit is.</param>
    /// <param name="decimalMark">The mark before decimals; the null character where either may be.</param>
    public DigitGroups(string text, int offset, char decimalMark)
    {
        _decimalMark = decimalMark;
        ReadRuns(text, offset);
        if (_marks.Count == 0)
        {
            // Most numbers are one run of digits.
            (End, Values) = (_ends[0], [Parse(_runs[0])]);
            return;
        }

        var groups = CountGroups();
        var hasDecimals = HasDecimals(groups);
        End = _ends[groups + (hasDecimals ? 1 : 0)];
        Values = [.. Read(groups, hasDecimals)];
    }

    public int End { get; }

    /// <summary>Two where a mark can be that of thousands or of decimals.</summary>
    public IReadOnlyList<decimal> Values { get; }

    private void ReadRuns(string text, int offset)
    {
        var at = offset;
        while (true)
        {
            Work.Step();
            var digits = new StringBuilder();
            for (; Letters.DigitAt(text, at) is >= 0 and var digit; at += Letters.LengthAt(text, at))
                digits.Append((char)('0' + digit));
            _runs.Add(digits.ToString());
            _ends.Add(at);
            if (_runs.Count == MostRuns || at >= text.Length)
                return;
            if (MarkOf(text[at]) is not { } mark || Letters.DigitAt(text, at + 1) < 0)
                return;
            _marks.Add(mark);
            at++;
        }
    }

    /// <summary>The number of marks from the first on that set off groups of digits.</summary>
    private int CountGroups()
    {
        if (_marks[0] == ArabicDecimals)
            return 0;
        if (_runs[0].Length > GroupLength || _runs[0][0] == '0')
            return 0;
        var count = _marks.TakeWhile(mark => mark == _marks[0]).Count();
        if (_marks[0] == _decimalMark && count == 1)
            return 0;
        while (count > 0 && !AreGroups(count))
            count--;
        return count;
    }

    /// <summary>Groups of three, or in India of two but for the last.</summary>
    private bool AreGroups(int count) =>
        _runs[count].Length == GroupLength
        && (_runs.Skip(1).Take(count).All(run => run.Length == GroupLength)
            || (_runs[0].Length < GroupLength && AreOfTwo(_runs.Skip(1).Take(count - 1))));

    private static bool AreOfTwo(IEnumerable<string> runs) => runs.All(run => run.Length == GroupLength - 1);

    /// <summary>A mark that occurs once, with no other of its kind after it, as in a date.</summary>
    private bool HasDecimals(int groups) =>
        groups < _marks.Count
        && _marks[groups] is '.' or ',' or ArabicDecimals
        && (groups == 0 || _marks[groups] != _marks[0])
        && (groups + 1 == _marks.Count || _marks[groups + 1] != _marks[groups])
        && (groups == 0
            || _decimalMark is '\0'
            || _marks[groups] == _decimalMark
            || _marks[groups] == ArabicDecimals);

    private IEnumerable<decimal> Read(int groups, bool hasDecimals)
    {
        var whole = string.Concat(_runs.Take(groups + 1));
        var decimals = hasDecimals ? _runs[groups + 1] : "";
        yield return Parse(whole, decimals);
        if (_decimalMark == '\0' && groups == 1 && !hasDecimals && _marks[0] is '.' or ',')
            yield return Parse(_runs[0], _runs[1]);
    }

    private static decimal Parse(string whole, string decimals = "") => whole.Length + decimals.Length > MostDigits
        ? Remainder(whole + decimals)
        : decimal.Parse(decimals.Length > 0 ? $"{whole}.{decimals}" : whole, CultureInfo.InvariantCulture);

    /// <summary>A value for more digits than a decimal has; it differs for a number with one other digit.</summary>
    private static decimal Remainder(string digits) =>
        (decimal)digits.Aggregate(UInt128.Zero, (rest, digit) => ((rest * 10) + (uint)(digit - '0')) % LargestValue);

    private static char? MarkOf(char letter)
    {
        if (Points.Contains(letter, StringComparison.Ordinal))
            return '.';
        if (Commas.Contains(letter, StringComparison.Ordinal))
            return ',';
        if (Spaces.Contains(letter, StringComparison.Ordinal))
            return ' ';
        if (letter is ArabicThousands or ArabicDecimals)
            return letter;
        return Apostrophes.Contains(letter, StringComparison.Ordinal) ? '\'' : null;
    }
}
