using Wiki.Pages;

namespace Wiki.Templates;

/// <summary>
/// A section of a template. Its URL fragment starts with an underscore, which no id and no heading of prose can have.
/// </summary>
public sealed record Section(string Anchor, string Heading)
{
    public static Section Quotes { get; } = new("_quotes", "What the reports say");

    public static Section Figure { get; } = new("_figure", "Other figures");

    public static Section Facts { get; } = new("_facts", "The claim");

    public static Section Note { get; } = new("_note", "Note");

    public static Section History { get; } = new("_history", "History");

    public static Section HowToCite { get; } = new("_cite", "How to cite it");

    public static Section UsedIn { get; } = new("_used-in", "Used in");

    public static Section Footnotes { get; } = new("_footnotes", "Footnotes");

    public static Section Dating { get; } = new("_dating", "How it is dated");

    public static Section Handling { get; } = new("_handling", "How the text was handled");

    public static Section SourceText { get; } = new("_report", "The report");

    public static Section Claims { get; } = new("_claims", "Claims");

    public static Section AlsoAbout { get; } = new("_also-about", "Other claims about it");

    public static Section Relations { get; } = new("_relations", "Relations");

    public static Section Said { get; } = new("_said", "Statements made or passed on");

    public static Section SaidByOthers { get; } = new("_said-by-others", "What others say");

    public static Section Sources { get; } = new("_sources", "Sources");

    public static Section Events { get; } = new("_events", "Events");

    public static Section Parts { get; } = new("_parts", "Parts");

    public static Section Order { get; } = new("_order", "Before and after");

    public static Section Judgements { get; } = new("_judgements", "Key judgements");

    public static Section Hypotheses { get; } = new("_hypotheses", "Hypotheses compared");

    public static Section Assumptions { get; } = new("_assumptions", "Assumptions");

    public static Section Indicators { get; } = new("_indicators", "What to watch");

    public static Section Sourcing { get; } = new("_sourcing", "What this rests on");

    public static Section Detail { get; } = new("_detail", "In detail");

    public static Section Matrix { get; } = new("_matrix", "Who says what");

    public static Section Words { get; } = new("_words", "In their words");

    public static Section Chronology { get; } = new("_chronology", "Chronology");

    public static Section EventsInOrder { get; } = new("_in-order", "Each event, and how it is dated");

    public static Section Counted { get; } = new("_counted", "The numbers, by the day they were reported");

    public static Section Map { get; } = new("_map", "Map");

    public static Section Figures { get; } = new("_figures", "The figures side by side");

    public static Section SingleSource { get; } = new("_single-source", "What rests on one source");

    public static Section OpenQuestions { get; } = new("_open-questions", "What the reports leave open");

    public static Section Questions { get; } = new("_questions", "Where sources disagree");

    public static Section Positions { get; } = new("_positions", "Positions");

    public static Section Because { get; } = new("_because", "Why they differ");

    public static Section Proven { get; } = new("_proven", "What each build proves");

    public static Section Topics { get; } = new("_topics", "Topics");

    public static Section Counts { get; } = new("_counts", "Everything in the wiki");

    public static Section About { get; } = new("_about", "What this is");

    public static Section Drawings { get; } = new("_drawings", "Pictures");

    public static Section Formats { get; } = new("_data", "Open data");

    public static Section Files { get; } = new("_files", "Every file");

    public static Section Rules { get; } = new("_rules", "Rules");

    public Link Link => new(Heading, $"#{Anchor}");
}
