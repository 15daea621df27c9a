namespace Wiki.Tests;

/// <summary>The files of the made-up wiki: a ferry gives way to a bridge.</summary>
internal static class TinySiteFiles
{
    public const string Report = """
        The old ferry at Lindholm made its last crossing on Sunday. About 400 people stood on the quay.

        "It was never once on time," said the harbour master, Ida Berg.

        ## A new bridge

        The bridge was opened on Monday. It cost 12 million, the council said. The bridge was opened on Monday with a song.

        """;

    public const string Gazette = """
        label: The Gazette, May 2021
        short: The Gazette
        badge: TG
        kind: news-report
        publisher: the-gazette
        published: 2021-05-03
        published-basis:
          - quote: The bridge was opened on Monday. It cost 12 million
            resolved: The report speaks of that Monday as its own day, which was 3 May 2021.
        language: en
        """;

    public const string Crossing = """
        ---
        statement: The ferry made its last crossing on a Sunday.
        kind: stated-fact
        topics:
          - bridge
        about:
          - lindholm
          - last-crossing
        citations:
          - source: gazette-2021
            quote: ferry at Lindholm made its last crossing on Sunday
        ---
        """;

    public static IReadOnlyList<(string Path, string Text)> All { get; } =
    [
        ("site.yaml", Site),
        ("claims/bridge/crossing.md", $"{Crossing}\n"),
        ("claims/bridge/never-on-time.md", NeverOnTime),
        ("claims/bridge/crowd-400.md", Crowd),
        ("entities/lindholm.md", "---\nname: Lindholm\nkind: place\nrole: \"A town with a quay [@crossing].\"\n---\n"),
        ("entities/ida-berg.md", "---\nname: Ida Berg\nkind: person\n---\n"),
        ("entities/the-gazette.md", "---\nname: The Gazette\nkind: outlet\n---\n"),
        (
            "events/last-crossing.md",
            "---\ntitle: The last crossing\nkind: period\ndate: 2021-05-02\ndate-basis:\n  - source: "
                + "gazette-2021\n    quote: made its last crossing on Sunday\n    resolved: The Sunday "
                + "before the day of the report.\nplace:\n  - lindholm\nclaims:\n  - crossing\n---\n"
        ),
        ("topics/bridge.md", Topic),
        ("questions/was-it-late.md", Question),
    ];

    public const string Site = """
        title: The bridge of Lindholm
        description: What one report says of a ferry and a bridge.
        language: en
        question: Why is there a bridge?
        answer:
          - The ferry stopped [@crossing].
        navigation:
          - bridge
          - claims
        measures:
          - id: people
            label: people present
        event-kinds:
          - id: period
            label: period
            mark: bar

        """;

    private const string NeverOnTime = """
        ---
        statement: The ferry was never on time.
        kind: assessment
        topics:
          - bridge
        citations:
          - source: gazette-2021
            quote: It was never once on time
            by:
              - ida-berg
        ---

        """;

    private const string Crowd = """
        ---
        statement: About 400 people saw the last crossing.
        kind: stated-fact
        topics:
          - bridge
        figure:
          measure: people
          of: last-crossing
          unit: people on the quay
          value: "~400"
        citations:
          - source: gazette-2021
            quote: About 400 people stood on the quay
        ---

        """;

    private const string Topic = """
        ---
        title: The bridge
        question: Why was it built?
        order: 1
        bottom-line: The ferry stopped [@crossing].
        sourcing: What this rests on is counted below.
        shows:
          - matrix
          - chronology
        matrix:
          - label: Late
            claims:
              - never-on-time
        ---

        ## The ferry

        It was late, as [[ida-berg]] said [@never-on-time]. Then it stopped [@crossing; @never-on-time].

        Many came [@crossing]. Others did too [@crowd-400].

        """;

    private const string Question = """
        ---
        title: Was the ferry late?
        answer: One man says so, and the report has no times [@never-on-time].
        kind: extent
        positions:
          - label: It was
            claims:
              - never-on-time
          - label: It ran
            claims:
              - crossing
        because:
          - unknown
        ---

        The report does not say more [@gazette-2021].

        It never was, and it ran [@never-on-time; @crossing].

        """;
}
