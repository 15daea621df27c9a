using System.Security.Cryptography;
using System.Text;
using static System.FormattableString;

namespace Wiki.Benchmarks.MadeUp;

/// <summary>A wiki of one long report and many claims, each of which quotes it once.</summary>
internal static class OneReport
{
    /// <summary>With this many paragraphs to a quote, 5,000 quotes stand in 7 MB.</summary>
    private const int ParagraphsOfAQuote = 3;

    private const int SentencesOfAParagraph = 4;

    private const string Site = """
        title: A made-up report
        description: Claims that no one made, with the words of a report that no one wrote.
        language: en
        question: How long does it take?
        navigation:
          - claims

        """;

    /// <param name="quotes">How many quotes there are.</param>
    /// <param name="root">The content folder.</param>
    /// <param name="failed">Of these, how many differ from the report in one word.</param>
    public static void Write(int quotes, string root, int failed = 0)
    {
        var dice = new Dice(4_000_000);
        string[][] paragraphs =
        [
            .. Enumerable
                .Range(0, quotes * ParagraphsOfAQuote)
                .Select(_ => Enumerable.Range(0, SentencesOfAParagraph).Select(_ => Sentence(dice)).ToArray()),
        ];
        Put(root, "site.yaml", Site);
        Put(root, "entities/place.md", "---\nname: Somewhere\nkind: place\n---\n");
        Put(root, "sources/report.md", Source(paragraphs));
        for (var quote = 0; quote < quotes; quote++)
            Put(
                root,
                Invariant($"claims/claim-{quote:000000}.md"),
                Claim(paragraphs[quote * ParagraphsOfAQuote][0], quote < failed)
            );
    }

    private static string Sentence(Dice dice) => $"{Words.Capital(string.Join(' ', Words.Run(20, 24, dice)))}.";

    private static string Source(string[][] paragraphs)
    {
        var text = string.Join("\n\n", paragraphs.Select(sentences => string.Join(' ', sentences)));
        var body = $"Printed on 2 May 2024.\n\n{text}\n";
        return $"""
            ---
            label: A long report
            short: Report
            badge: LR
            kind: news-report
            published: 2024-05-02
            language: en
            reliability:
              grade: F
              basis: Made up.
            sha256: {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)))}
            ---

            {body}
            """.TrimEnd('\n') + "\n";
    }

    private static string Claim(string sentence, bool isFailed)
    {
        var words = sentence.Split(' ');
        if (isFailed)
            words[6] = "elsewhere";
        var quote = string.Join(' ', words[1..11]);
        return $"---\nstatement: {Words.Capital(quote)}.\nkind: stated-fact\nabout:\n  - place\n"
            + $"citations:\n  - source: report\n    quote: {quote}\n---\n";
    }

    private static void Put(string root, string path, string text)
    {
        var target = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text);
    }
}
