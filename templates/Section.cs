using Wiki.Pages;

namespace Wiki.Templates;

/// <summary>
/// A section of a template. Its URL fragment starts with an underscore, which no id and no heading of prose can have.
/// </summary>
public sealed record Section(string Anchor, string Heading)
{
    // Before the sections, which it collects.
    private static readonly Dictionary<string, Section> ByAnchor = new(StringComparer.Ordinal);

    public static Section Quotes { get; } = Known("_quotes", "What the reports say");

    public static Section Figure { get; } = Known("_figure", "Other figures");

    public static Section Facts { get; } = Known("_facts", "The claim");

    public static Section Note { get; } = Known("_note", "Note");

    public static Section History { get; } = Known("_history", "History");

    public static Section HowToCite { get; } = Known("_cite", "How to cite it");

    public static Section UsedIn { get; } = Known("_used-in", "Used in");

    public static Section Footnotes { get; } = Known("_footnotes", "Footnotes");

    public static Section Dating { get; } = Known("_dating", "How it is dated");

    public static Section Handling { get; } = Known("_handling", "How the text was handled");

    public static Section SourceText { get; } = Known("_report", "The report");

    public static Section Claims { get; } = Known("_claims", "Claims");

    public static Section AlsoAbout { get; } = Known("_also-about", "Other claims about it");

    public static Section Names { get; } = Known("_names", "Names");

    public static Section Relations { get; } = Known("_relations", "Relations");

    public static Section Said { get; } = Known("_said", "Statements made or passed on");

    public static Section SaidByOthers { get; } = Known("_said-by-others", "What others say");

    public static Section Sources { get; } = Known("_sources", "Sources");

    public static Section Events { get; } = Known("_events", "Events");

    public static Section Parts { get; } = Known("_parts", "Parts");

    public static Section Order { get; } = Known("_order", "Before and after");

    public static Section Judgements { get; } = Known("_judgements", "Key judgements");

    public static Section Hypotheses { get; } = Known("_hypotheses", "Hypotheses compared");

    public static Section Assumptions { get; } = Known("_assumptions", "Assumptions");

    public static Section Indicators { get; } = Known("_indicators", "What to watch");

    public static Section Sourcing { get; } = Known("_sourcing", "What this rests on");

    public static Section Matrix { get; } = Known("_matrix", "Who says what");

    public static Section Words { get; } = Known("_words", "In their words");

    public static Section Chronology { get; } = Known("_chronology", "Chronology");

    public static Section EventsInOrder { get; } = Known("_in-order", "Each event, and how it is dated");

    public static Section Counted { get; } = Known("_counted", "The numbers, by the day they were reported");

    public static Section Map { get; } = Known("_map", "Map");

    public static Section Figures { get; } = Known("_figures", "The figures side by side");

    public static Section SingleSource { get; } = Known("_single-source", "What rests on one source");

    public static Section OpenQuestions { get; } = Known("_open-questions", "What the reports leave open");

    public static Section Questions { get; } = Known("_questions", "Where sources disagree");

    public static Section Positions { get; } = Known("_positions", "Positions");

    public static Section Because { get; } = Known("_because", "Why they differ");

    public static Section Proven { get; } = Known("_proven", "What each build proves");

    public static Section Topics { get; } = Known("_topics", "Topics");

    public static Section Counts { get; } = Known("_counts", "Everything in the wiki");

    public static Section About { get; } = Known("_about", "What this is");

    public static Section Drawings { get; } = Known("_drawings", "Pictures");

    public static Section Formats { get; } = Known("_data", "Open data");

    public static Section Files { get; } = Known("_files", "Every file");

    public static Section Rules { get; } = Known("_rules", "Rules");

    public Link Link => new(Heading, $"#{Anchor}");

    /// <summary>Null if no template has a section with this fragment.</summary>
    public static Section? Find(string anchor) => ByAnchor.GetValueOrDefault(anchor);

    private static Section Known(string anchor, string heading) => ByAnchor[anchor] = new Section(anchor, heading);
}
