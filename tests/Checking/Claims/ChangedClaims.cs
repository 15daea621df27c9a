using System.Globalization;
using System.Text.RegularExpressions;

namespace Wiki.Tests.Checking.Claims;

/// <summary>Claims with one number, hedge or date of their statement or figure changed.</summary>
internal static partial class ChangedClaims
{
    private static readonly string[] NumberWords =
        ["two", "three", "four", "five", "six", "seven", "eight", "nine", "twenty", "hundred", "thousand", "dozen"];

    /// <summary>Each change with a description for a message.</summary>
    public static IEnumerable<(string Change, Claim Claim)> Of(Claim claim)
    {
        foreach (var words in Words(claim.Statement.Value))
            yield return (words, claim with { Statement = claim.Statement with { Value = words } });
        foreach (var date in claim.When is { } when ? Dates(when.Value) : [])
            yield return ($"when {date}", claim with { When = new(date, claim.When!.Value.At) });
        if (claim.Figure is not { } figure)
            yield break;
        foreach (var value in Values(figure.Value.Value))
            yield return ($"value {value}", With(claim, figure with { Value = figure.Value with { Value = value } }));
        foreach (var date in figure.AsOf is { } asOf ? Dates(asOf.Value) : [])
            yield return ($"as-of {date}", With(claim, figure with { AsOf = new(date, figure.AsOf!.Value.At) }));
    }

    /// <summary>A question with one number, hedge or month of the label of a position changed.</summary>
    public static IEnumerable<(string Change, Question Question)> Of(Question question) =>
        from position in question.Positions
        from words in Words(position.Label.Value)
        let changed = position with { Label = position.Label with { Value = words } }
        let positions = question.Positions.Select(each => each == position ? changed : each)
        select (words, question with { Positions = [.. positions] });

    /// <summary>Words of ours with one number, hedge or name of a month changed.</summary>
    private static IEnumerable<string> Words(string text) =>
        [.. Numbers(text), .. Hedges(text), .. Month().Matches(text).Select(match => Replace(text, match, "October"))];

    private static Claim With(Claim claim, Figure figure) => claim with { Figure = figure };

    private static IEnumerable<Quantity> Values(Quantity value)
    {
        foreach (var written in Numbers(value.Written).Concat(Signs(value.Written)).Select(Quantity.Parse))
            yield return IsInDigits(value) ? written : written with { Low = value.Low, High = value.High };
        if (IsInDigits(value))
            yield break;
        if (value.Low is { } low)
            yield return value with { Low = low + 1 };
        if (value.High is { } high)
            yield return value with { High = high + 100 };
    }

    private static bool IsInDigits(Quantity value) => value.Written.Any(char.IsAsciiDigit);

    /// <summary>Dates that a digit makes of another.</summary>
    private static IEnumerable<Edtf> Dates(Edtf date)
    {
        foreach (var written in Numbers(date.Written))
        {
            if (Edtf.TryParse(written, out var changed, out _))
                yield return changed;
        }
    }

    /// <summary>A text with the next digit in place of one, or another number word in place of one.</summary>
    private static IEnumerable<string> Numbers(string text)
    {
        foreach (var match in Digit().Matches(text).Cast<Match>())
            yield return Replace(text, match, ((match.Value[0] - '0' + 1) % 10).ToString(CultureInfo.InvariantCulture));
        foreach (var match in Word().Matches(text).Cast<Match>())
        {
            foreach (var other in NumberWords.Except([match.Value.ToLowerInvariant()]))
                yield return Replace(text, match, other);
        }
    }

    private static IEnumerable<string> Hedges(string text) =>
        Hedge().Matches(text).Select(match => Replace(text, match, ""));

    private static IEnumerable<string> Signs(string value) => Sign().Match(value) is { Success: true } sign
        ? [value[sign.Length..], value[0] == '>' ? $"~{value[sign.Length..]}" : $">={value[sign.Length..]}"]
        : value.All(char.IsAsciiDigit) ? [$">={value}", $"~{value}", $"<{value}"] : [];

    private static string Replace(string text, Match match, string other) =>
        string.Concat(text.AsSpan(0, match.Index), other, text.AsSpan(match.Index + match.Length));

    [GeneratedRegex("[0-9]")]
    private static partial Regex Digit();

    [GeneratedRegex(
        @"\b(two|three|four|five|six|seven|eight|nine|hundred|thousand|dozen|hundreds)\b",
        RegexOptions.IgnoreCase)]
    private static partial Regex Word();

    [GeneratedRegex(
        @"\b(at least|over|some|approximately|nearly|several|more than) (?=[0-9]|a hundred|a thousand|thousand|two)",
        RegexOptions.IgnoreCase)]
    private static partial Regex Hedge();

    [GeneratedRegex(@"\b(January|February|March|April|June|July|August|September|November|December)\b")]
    private static partial Regex Month();

    [GeneratedRegex("^(>=|<=|>|<|~)")]
    private static partial Regex Sign();
}
