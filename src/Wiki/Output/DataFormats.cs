namespace Wiki.Output;

/// <summary>Every format in which readers can download data of the wiki, as the method page lists them.</summary>
internal static class DataFormats
{
    private const string Json = "application/json";
    private const string Csv = "text/csv";
    private const string Tables = "CSV, RFC 4180, in UTF-8 with a byte order mark";

    public static DataFormat Wiki { get; } = new(
        "data/wiki.json",
        Json,
        "Everything",
        "JSON, RFC 8259",
        "Every record, every citation with the place of its words, and the text of every source by blocks.");

    public static DataFormat WikiSchema { get; } = new(
        "data/wiki.schema.json",
        Json,
        "Schema of everything",
        "JSON Schema, draft 2020-12",
        "What wiki.json may contain; its words are those of this page.");

    public static DataFormat Claim { get; } = new(
        "claims/*.json",
        Json,
        "A claim",
        "JSON, in the parts of a nanopublication (Groth, Gibson and Velterop, 2010)",
        "What is asserted, what it rests on, and whether the claim still stands.");

    public static DataFormat ClaimTable { get; } = new("data/claims.csv", Csv, "Claims", Tables, "A row a claim.");

    public static DataFormat CitationTable { get; } = new(
        "data/citations.csv",
        Csv,
        "Citations",
        Tables,
        "A row a citation, with its words and their place in the text of the source.");

    public static DataFormat EventTable { get; } = new("data/events.csv", Csv, "Events", Tables, "A row an event.");

    public static DataFormat FigureTable { get; } = new(
        "data/figures.csv",
        Csv,
        "Figures",
        Tables,
        "A row a figure, with its bounds.");

    public static DataFormat BibTex { get; } = new(
        "data/references.bib",
        "application/x-bibtex",
        "References",
        "BibTeX, version 0.99d",
        "The wiki, every source and every claim as works to cite.");

    public static DataFormat Ris { get; } = new(
        "data/references.ris",
        "application/x-research-info-systems",
        "References",
        "RIS, in the tags that readers of its specifications of 2001 and 2011 share",
        "The same for other reference managers.");

    public static DataFormat Csl { get; } = new(
        "data/references.json",
        "application/vnd.citationstyles.csl+json",
        "References",
        "CSL-JSON, Citation Style Language 1.0.2",
        "The same for programs.");

    public static DataFormat Stix { get; } = new(
        "data/stix.json",
        "application/stix+json",
        "Threat intelligence",
        "STIX 2.1, OASIS Standard of 10 June 2021",
        "Sources as reports, claims as notes, disputes as opinions, questions as groupings; people, bodies and "
        + "communities as identities, armed groups as intrusion sets, places as locations; events of the kinds that "
        + "site.yaml says. Works, topics and other events are left out. A withdrawn claim is revoked; times are days "
        + "of the content, whose hours only distinguish versions.");

    public static DataFormat Annotations { get; } = new(
        "data/annotations.jsonld",
        "application/ld+json",
        "Annotations",
        "Web Annotation Data Model, W3C Recommendation of 23 February 2017, in JSON-LD 1.1",
        "An annotation a citation, which selects its words in the text of the source by the words and by their place.");

    public static DataFormat SourceText { get; } = new(
        "sources/*.txt",
        "text/plain",
        "Text of the report",
        "plain text in UTF-8, Unicode NFC",
        "The text in which quotes are looked up, a paragraph a line, with an empty line between two.");

    public static DataFormat SealedText { get; } = new(
        "sources/sealed/*.txt",
        "text/plain",
        "Text as sealed",
        "plain text in UTF-8",
        "The text of a source with its marks of headings and tables, whose SHA-256 is the seal of the source.");

    public static DataFormat Feed { get; } = new(
        "feed.atom",
        "application/atom+xml",
        "News of claims",
        "Atom, RFC 4287, paged after RFC 5005",
        "New, changed, corrected and withdrawn claims, the newest first: a change by its day in the history, a new "
        + "claim by the day on which the newest report it cites was read or else published.")
    {
        HasParts = true,
    };

    /// <summary>Only for a wiki with a base address.</summary>
    public static DataFormat Sitemap { get; } = new(
        "sitemap.xml",
        "application/xml",
        "Sitemap",
        "sitemaps.org, protocol 0.9",
        "The address of every page.")
    {
        HasParts = true,
    };

    public static DataFormat Robots { get; } = new(
        "robots.txt",
        "text/plain",
        "Crawlers",
        "Robots Exclusion Protocol, RFC 9309",
        "That everything may be read.");

    public static DataFormat LanguageModels { get; } = new(
        "llms.txt",
        "text/plain",
        "Language models",
        "llmstxt.org, proposal of 3 September 2024",
        "What the wiki is, with links to its topics, questions, sources and data.");

    public static DataFormat Dossier { get; } = new(
        Route.DossierOf("*").Path,
        "text/html",
        "Dossier",
        "HTML, with its own Content Security Policy (Level 3)",
        "A topic in one file that needs no other: its words, every quote behind them, the hashes of the sources.");

    public static DataFormat Content { get; } = new(
        "data/content.tar",
        "application/x-tar",
        "Content",
        "GNU tar",
        "Every content file; 'verify' makes every other file again from them.");

    public static DataFormat Manifest { get; } = new(
        "data/manifest.json",
        Json,
        "Manifest",
        "JSON with SHA-256, FIPS 180-4",
        "Every other file of the site with the hash of its bytes; 'verify' compares them.");

    /// <summary>The folder of the files that sources were received as, byte for byte.</summary>
    public const string ReceivedFolder = "sources/received/";

    /// <summary>
    /// Where the file that a source was received as is published. The name of a page ends in <c>.txt</c> there, so that
    /// every host and disk shows its letters and no browser runs it on this site.
    /// </summary>
    public static string PathOfReceived(ReceivedFile file) =>
        Path.GetExtension(file.Name.Value) is ".txt" or ".pdf"
            ? $"{ReceivedFolder}{file.Name.Value}"
            : $"{ReceivedFolder}{file.Name.Value}.txt";

    /// <summary>In the order of the method page.</summary>
    public static IReadOnlyList<DataFormat> All { get; } =
    [
        Wiki, WikiSchema, Claim, ClaimTable, CitationTable, EventTable, FigureTable, BibTex, Ris, Csl, Stix,
        Annotations, SourceText, SealedText, Feed, Sitemap, Robots, LanguageModels, Dossier, Content, Manifest,
    ];

    /// <summary>The formats of a wiki.</summary>
    public static IEnumerable<DataFormat> Of(Site site) =>
        All.Where(format => format != Sitemap || site.BaseAddress is not null);
}
