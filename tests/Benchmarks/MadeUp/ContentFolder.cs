using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using static System.FormattableString;

namespace Wiki.Benchmarks.MadeUp;

/// <summary>Writes a made-up wiki as the content folder that the generator reads.</summary>
internal sealed class ContentFolder(MadeUpWiki wiki, string root)
{
    private const int TopicsOfTheMenu = 6;

    public void Write()
    {
        Put("site.yaml", Site());
        foreach (var source in wiki.Sources)
            Put($"sources/{source.Id}.md", Source(source));
        foreach (var claim in wiki.Claims)
            Put($"claims/{MadeUpWiki.TopicId(claim.Topic)}/{claim.Id}.md", Claim(claim));
        foreach (var (number, entity) in wiki.Entities.Index())
            Put($"entities/{entity.Id}.md", Entity(number, entity));
        foreach (var (number, @event) in wiki.Events.Index())
            Put($"events/{@event.Id}.md", Event(number, @event));
        foreach (var (number, (id, claims)) in wiki.Topics.Index())
            Put($"topics/{id}.md", Topic(number, claims));
        foreach (var (number, @event) in wiki.Disputed.Index())
            Put(Invariant($"questions/question-{number:000000}.md"), Question(@event));
    }

    private void Put(string path, string text)
    {
        var target = Path.Combine(root, path);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.WriteAllText(target, text);
    }

    private string Site() =>
        string.Join(
            '\n',
            [
                "title: A made-up wiki",
                "description: Claims that no one made, with the words of reports that no one wrote.",
                "language: en",
                "question: How long does it take?",
                "answer:",
                $"  - {Sentence(wiki.Claims[0])}",
                "navigation:",
                .. wiki.Topics.Take(TopicsOfTheMenu).Select(topic => $"  - {topic.Id}"),
                "  - claims",
                "  - sources",
                "relation-types:",
                "  - id: near",
                "    label: near",
                "    inverse: near",
                "measures:",
                "  - id: people",
                "    label: people counted",
                "event-kinds:",
                "  - id: statement",
                "    label: statement",
                "    mark: ring",
                "",
            ]
        );

    private static string Source(MadeUpSource source)
    {
        var day = source.Published.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);
        var paragraphs = source.Paragraphs.Select(
            (paragraph, number) => (MadeUpSource.IsHeading(number) ? "## " : "") + string.Join(' ', paragraph)
        );
        var body = $"Printed on {day}.\n\n{string.Join("\n\n", paragraphs)}\n";
        return Record(
            [
                $"label: {source.Label}",
                $"short: {source.Short}",
                $"badge: {source.Badge}",
                "kind: news-report",
                $"publisher: {source.Publisher.Id}",
                Invariant($"published: {source.Published:yyyy-MM-dd}"),
                "language: en",
                "reliability:",
                "  grade: F",
                "  basis: Made up.",
                $"sha256: {Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(body)))}",
            ],
            body
        );
    }

    private static string Claim(MadeUpClaim claim) =>
        Record(
            [
                $"statement: {claim.Statement}",
                $"kind: {claim.Kind}",
                "topics:",
                $"  - {MadeUpWiki.TopicId(claim.Topic)}",
                "about:",
                .. claim.About.Select(entity => $"  - {entity.Id}"),
                .. claim.Figure is { } figure
                    ?
                    [
                        $"figure:",
                        "  measure: people",
                        $"  of: {MadeUpWiki.EventId(claim.Number / 10)}",
                        "  unit: people",
                        $"  value: \"{figure.Value}\"",
                    ]
                    : Array.Empty<string>(),
                "citations:",
                .. claim.Quotes.SelectMany(Citation),
            ],
            claim.Note is { } note ? $"{note.Words} [@{note.Claim}].\n" : ""
        );

    private static string[] Citation(MadeUpQuote quote) =>
        [
            $"  - source: {quote.Source.Id}",
            $"    quote: {quote.Words}",
            .. quote.By is { } by ? ["    by:", $"      - {by.Id}"] : Array.Empty<string>(),
        ];

    private string Entity(int number, MadeUpEntity entity) =>
        Record(
            [
                $"name: {entity.Name}",
                $"kind: {entity.Kind}",
                $"role: {Sentence(wiki.Claims[number])}",
                .. entity.Kind == "place" && number % 40 == 2
                    ?
                    [
                        "coordinates:",
                        Invariant($"  lat: {(number % 100) - 45}"),
                        Invariant($"  lon: {(number % 300) - 150}"),
                        "  precision: city",
                        "  basis: A map.",
                    ]
                    : Array.Empty<string>(),
                .. number % 20 == 1 && wiki.Claims[number].About is [_, var other]
                    ? ["relations:", $"  - to: {other.Id}", "    type: near", $"    claim: {wiki.Claims[number].Id}"]
                    : Array.Empty<string>(),
            ],
            ""
        );

    private static string Event(int number, MadeUpEvent @event) =>
        Record(
            [
                $"title: {@event.Title}",
                "kind: statement",
                Invariant($"date: {@event.Date:yyyy-MM-dd}"),
                "date-basis:",
                $"  - source: {@event.Basis.Source.Id}",
                $"    quote: {@event.Basis.Words}",
                Invariant($"    resolved: \"The day before the report was printed, {@event.Date:d MMMM yyyy}.\""),
                "place:",
                $"  - {@event.Place.Id}",
                "actors:",
                $"  - {@event.Actor.Id}",
                .. number % 10 > 0 ? [$"part-of: {MadeUpWiki.EventId(number - (number % 10))}"] : Array.Empty<string>(),
                "claims:",
                .. @event.Claims.Select(claim => $"  - {claim.Id}"),
            ],
            ""
        );

    /// <summary>No claim would have the number of a topic.</summary>
    private static string LettersOf(int number) => $"{(char)('A' + (number / 26))}{(char)('A' + (number % 26))}";

    private static string Topic(int number, IReadOnlyList<MadeUpClaim> claims) =>
        Record(
            [
                $"title: The year of topic {LettersOf(number)}",
                "question: What do the reports say?",
                Invariant($"order: {number + 1}"),
                $"bottom-line: {Sentence(claims[0])}",
                "sourcing: The reports are made up.",
                "key-judgements:",
                "  - text: The reports agree on little.",
                "    confidence: low",
                "    basis: They are made up.",
                "    claims:",
                $"      - {claims[0].Id}",
                "    alternatives: They agree on more than they print.",
                "    would-change: Other reports.",
                "shows:",
                "  - matrix",
                "  - chronology",
                "  - map",
                "matrix:",
                .. claims
                    .Take(30)
                    .Chunk(10)
                    .SelectMany(
                        (row, index) =>
                            new[] { $"  - label: Row {(char)('A' + index)}", "    claims:" }.Concat(
                                row.Select(claim => $"      - {claim.Id}")
                            )
                    ),
            ],
            string.Join(
                "\n\n",
                claims.Take(100).Chunk(5).Select(paragraph => string.Join(' ', paragraph.Select(Sentence)))
            ) + "\n"
        );

    private static string Question(MadeUpEvent @event) =>
        Record(
            [
                $"title: How many people were there, {@event.Title.ToLowerInvariant()}?",
                $"answer: The reports count differently [@{@event.Claims[0].Id}].",
                "kind: number",
                "positions:",
                .. @event.Claims.SelectMany(
                    (claim, index) =>
                        new[] { $"  - label: The {(index == 0 ? "lower" : "higher")} count", "    claims:", $"      - {claim.Id}" }
                ),
                "because:",
                "  - unknown",
            ],
            $"The reports count differently [@{@event.Claims[0].Id}; @{@event.Claims[1].Id}].\n"
        );

    /// <summary>The claim's statement as a sentence of prose that cites it.</summary>
    private static string Sentence(MadeUpClaim claim) => $"{claim.Statement.TrimEnd('.')} [@{claim.Id}].";

    private static string Record(IEnumerable<string> keys, string body) =>
        $"---\n{string.Join('\n', keys)}\n---\n{(body.Length > 0 ? $"\n{body}" : "")}";
}
