namespace Wiki.Problems;

/// <summary>What a published site says in several files, as the subject of the sentence on where it differs.</summary>
/// <seealso cref="PublishedSiteProblems.SaidOtherwise"/>
internal static class PublishedParts
{
    public const string WikiTitle = "the title of the wiki";

    public const string PageTitle = "the title of the page";

    public const string PageAddress = "the address of the page";

    public const string PageDescription = "the description of the page";

    public const string AbovePage = "what stands above the page";

    public const string BelowPage = "what stands below the page";

    public const string CitationsToCopy = "a citation to copy";

    public const string Counts = "the number of sources, claims, quotes";

    public const string Rows = "the number of rows";

    public const string CardFiles = "the number of files with cards";

    public const string Form = "the form of the file";

    public const string Feed = "the feed";

    public const string Sitemap = "the sitemap";

    public const string Addresses = "the addresses of pages";

    public const string CrawlerRules = "what crawlers may read";

    public const string AnyLine = "a line";

    public static string Claim(string id) => $"the claim '{id}'";

    public static string Source(string id) => $"the source '{id}'";

    public static string Statement(string claim) => $"the statement of '{claim}'";

    public static string Figure(string claim) => $"the figure of '{claim}'";

    public static string CitationCount(string claim) => $"the number of citations of '{claim}'";

    public static string Citation(string source) => $"the citation of '{source}'";

    public static string Quote(string words) => $"the quote \"{words}\"";

    public static string QuoteOf(string record) => $"a quote of '{record}'";

    public static string QuoteInOneLine(string record) => $"a quote of '{record}' in one line";

    public static string Quotes(string source) => $"the quotes of '{source}'";

    public static string Text(string source) => $"the text of '{source}'";

    public static string Seal(string source) => $"the seal of '{source}'";

    public static string Received(string source) => $"the file that '{source}' was received as";

    public static string Carriage(string claim) => $"the number of sources that carry '{claim}'";

    public static string Share(string source) => $"the share of '{source}'";

    public static string Name(string source) => $"the name of '{source}'";

    public static string Card(string record) => $"the card of '{record}'";

    public static string Row(string record) => $"the row of '{record}'";

    public static string MatrixRow(string label) => $"the row \"{label}\" of the matrix";

    public static string Facts(string record) => $"a fact about '{record}'";

    public static string Relations(string entity) => $"a relation of '{entity}'";

    public static string Heading(string words) => $"the heading \"{words}\"";

    public static string Detail(string words) => $"\"{words}\" of a record";

    public static string Terms(string list) => $"a term of the list '{list}'";

    public static string Found(string document) => $"what the search shows of '{document}'";

    public static string Object(string id) => $"the object '{id}'";

    public static string Entry(string claim) => $"the entry of '{claim}'";

    public static string Absence(string record) => $"the absence of '{record}'";

    public static string Date(string words) => $"the date '{words}'";

    public static string Drawn(string value) => $"the drawn value '{value}'";

    public static string ForSearchEngines(string words) => $"\"{words}\" for search engines";

    public static string Column(string column, string row) => $"the column '{column}' of '{row}'";

    public static string Link(string words, string path) => $"the link \"{words}\" to '{path}'";
}
