namespace Wiki.Benchmarks.MadeUp;

/// <summary>Writes the reports that the claims quote.</summary>
internal static class Reports
{
    private const int Paragraphs = 24;
    private static readonly DateOnly FirstDay = new(2015, 1, 1);

    public static MadeUpSource Write(
        int number,
        MadeUpEntity publisher,
        IReadOnlyList<MadeUpEntity> entities,
        Ranks prominence
    )
    {
        var dice = new Dice(number + 1);
        var day = FirstDay.AddDays(dice.Next(3_650));
        var named = new List<MadeUpEntity>();
        var paragraphs = Enumerable
            .Range(0, Paragraphs)
            .Select(paragraph =>
                MadeUpSource.IsHeading(paragraph)
                    ? [Words.Capital(string.Join(' ', Words.Run(4, 7, dice)))]
                    : (IReadOnlyList<string>)
                        [
                            .. Enumerable
                                .Range(0, dice.Between(2, 4))
                                .Select(_ => Sentence(Named(), dice)),
                        ]
            );
        return new MadeUpSource(
            FormattableString.Invariant($"report-{number:000000}"),
            FormattableString.Invariant($"{publisher.Name}, no. {number}"),
            publisher,
            day,
            [.. paragraphs]
        )
        {
            Named = named,
        };

        MadeUpEntity Named()
        {
            named.Add(entities[prominence.Draw(dice)]);
            return named[^1];
        }
    }

    /// <summary>Some words of a sentence, at least eight and never all of it.</summary>
    public static MadeUpQuote Quote(MadeUpSource source, Dice dice, MadeUpEntity? by)
    {
        var paragraph = dice.Next(Paragraphs);
        if (MadeUpSource.IsHeading(paragraph))
            paragraph--;
        var sentences = source.Paragraphs[paragraph];
        var words = sentences[dice.Next(sentences.Count)].TrimEnd('.').Split(' ');
        var start = dice.Next(3);
        var end = Math.Min(words.Length, start + dice.Between(8, 11));
        return new MadeUpQuote(
            source,
            string.Concat(words[..start].Select(word => $"{word} ")),
            string.Join(' ', words[start..end]),
            $"{string.Concat(words[end..].Select(word => $" {word}"))}.",
            by
        );
    }

    private static string Sentence(MadeUpEntity subject, Dice dice) =>
        $"{subject.Name} {string.Join(' ', Words.Run(10, 18, dice))}.";
}
