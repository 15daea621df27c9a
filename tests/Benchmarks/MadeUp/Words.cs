namespace Wiki.Benchmarks.MadeUp;

/// <summary>
/// A language of its own: a few English words that join sentences, and as many made-up ones as a large archive
/// has.
/// </summary>
internal static class Words
{
    private const int Count = 40_000;

    /// <summary>The one word of a number that the syllables make; no report of the wiki states this number.</summary>
    private const string NumberWord = "seven";

    private static readonly string[] Small =
    [
        "the",
        "of",
        "and",
        "to",
        "in",
        "a",
        "that",
        "for",
        "was",
        "on",
        "with",
        "by",
        "as",
        "at",
        "from",
        "had",
        "were",
        "its",
        "sand",
        "after",
        "over",
        "near",
        "into",
        "under",
    ];

    private static readonly string[] Starts =
    [
        "b",
        "br",
        "c",
        "cl",
        "d",
        "dr",
        "f",
        "g",
        "gr",
        "h",
        "k",
        "l",
        "m",
        "n",
        "p",
        "pl",
        "r",
        "s",
        "st",
        "t",
        "tr",
        "v",
        "w",
        "sh",
    ];
    private static readonly string[] Vowels = ["a", "e", "i", "o", "u", "ai", "ea", "ou"];
    private static readonly string[] Ends = ["n", "r", "l", "m", "nd", "rt", "st", "ck"];
    private static readonly Ranks Frequencies = new(Count);
    private static readonly string[] All =
    [
        .. Enumerable.Range(0, Count).Select(rank => rank < Small.Length ? Small[rank] : Made(rank)),
    ];

    public static string Draw(Dice dice) => All[Frequencies.Draw(dice)];

    /// <summary>Words from least to most in number, as they stand in a sentence.</summary>
    public static IEnumerable<string> Run(int least, int most, Dice dice) =>
        Enumerable.Range(0, dice.Between(least, most)).Select(_ => Draw(dice));

    /// <summary>A proper name of two words; each number has its own.</summary>
    public static string Name(int number) => $"{Capital(Made(number))} {Capital(Made((number * 7919) + 31))}";

    public static string Capital(string words) => char.ToUpperInvariant(words[0]) + words[1..];

    /// <summary>Syllables that spell the number; the common words are short.</summary>
    private static string Made(int number)
    {
        var word = "";
        for (var left = (number % 1_000_003) + 1; left > 0;)
        {
            word += Starts[left % Starts.Length];
            left /= Starts.Length;
            word += Vowels[left % Vowels.Length];
            left /= Vowels.Length;
        }

        word += Ends[number % Ends.Length];
        return word == NumberWord ? $"{word}er" : word;
    }
}
