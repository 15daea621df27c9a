namespace Wiki.Tests.Content;

/// <summary>Quotes with one character of one part changed.</summary>
internal static class Altered
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    /// <summary>One variant for each character that the change applies to.</summary>
    public static IEnumerable<Quote> Each(Quote quote, Func<char, char> change) =>
        from part in Enumerable.Range(0, quote.Parts.Count)
        from index in Enumerable.Range(0, quote.Parts[part].Value.Length)
        let letter = quote.Parts[part].Value[index]
        let other = change(letter)
        where other != letter
        select Replace(
            quote,
            part,
            words => string.Concat(words.AsSpan(0, index), other.ToString(), words.AsSpan(index + 1))
        );

    /// <summary>Another letter at one place; null for a quote without letters.</summary>
    public static Quote? Once(Quote quote, Seeded seeded) =>
        Each(quote, AnotherLetter(seeded)).ToList() is { Count: > 0 } variants ? seeded.Of(variants) : null;

    /// <summary>Every part written another way.</summary>
    public static Quote Rewrite(Quote quote, Func<string, string> write) =>
        quote with
        {
            Parts = [.. quote.Parts.Select(part => part with { Value = write(part.Value) })],
        };

    public static Func<char, char> AnotherLetter(Seeded seeded) =>
        letter =>
            !char.IsLetter(letter) ? letter
            : char.ToLowerInvariant(letter) is var small
            && seeded.Of([.. Letters.Where(other => other != small)]) is var other
            && char.IsUpper(letter)
                ? char.ToUpperInvariant(other)
            : other;

    public static char NextDigit(char letter) =>
        char.IsAsciiDigit(letter) ? (char)('0' + ((letter - '0' + 1) % 10)) : letter;

    public static char OtherCase(char letter) =>
        char.IsUpper(letter) ? char.ToLowerInvariant(letter) : char.ToUpperInvariant(letter);

    public static char Straight(char letter) =>
        letter switch
        {
            '“' or '”' => '"',
            '‘' or '’' => '\'',
            '–' or '—' => '-',
            _ => letter,
        };

    public static char Curly(char letter) =>
        letter switch
        {
            '"' => '”',
            '\'' => '’',
            '-' => '–',
            _ => letter,
        };

    private static Quote Replace(Quote quote, int part, Func<string, string> change) =>
        quote with
        {
            Parts =
            [
                .. quote.Parts.Select((each, index) => index == part ? each with { Value = change(each.Value) } : each),
            ],
        };
}
