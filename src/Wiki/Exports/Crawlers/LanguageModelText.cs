using System.Globalization;
using System.Text;
using Wiki.Composing;
using Wiki.Output;

namespace Wiki.Exports.Crawlers;

/// <summary>Describes the wiki and its parts to language models, in the Markdown of llmstxt.org.</summary>
internal static class LanguageModelText
{
    private const string Explanation = "Each claim cites a source with its exact words, "
        + "and the build proves that these words stand in that source. "
        + "A claim is what a source says, and not a finding of this wiki; cite the page of the claim.";

    public static SiteFile Write(Edition edition)
    {
        var (site, corpus) = (edition.Corpus.Site, edition.Corpus);
        var text = new StringBuilder($"# {site.Title}\n\n> {site.Description}\n\n{Explanation}\n");
        AddRecords(text, "Topics", corpus.Topics, topic => topic.Question.Value, edition);
        AddRecords(text, "Where sources disagree", corpus.Questions, question => question.PositionLabels, edition);
        AddRecords(text, "Sources", corpus.Sources, LabelAndDate, edition);
        var data = DataFiles().Select(format => (format.Path, edition.AddressOf(format.Path), format.Contents));
        AddSection(text, "Data", data);
        return new SiteFile(DataFormats.LanguageModels.Path, Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static string LabelAndDate(Source source) => $"{source.Label.Value}, {source.Published.Value.Display}";

    private static IEnumerable<DataFormat> DataFiles() => DataFormats.All.Where(
        format => !format.IsOfRecords && format.Path.StartsWith("data/", StringComparison.Ordinal));

    private static void AddRecords<T>(
        StringBuilder text, string heading, IEnumerable<T> records, Func<T, string> words, Edition edition)
        where T : Record
    {
        var links = records.Select(record => (record.Name, edition.AddressOf(record.Route.Path), words(record)));
        AddSection(text, heading, links);
    }

    private static void AddSection(
        StringBuilder text, string heading, IEnumerable<(string Name, string Address, string Words)> links)
    {
        text.Append("\n## ").Append(heading).Append("\n\n");
        foreach (var (name, address, words) in links)
            text.Append(CultureInfo.InvariantCulture, $"- [{Escape(name)}]({address}): {words}\n");
    }

    private static string Escape(string name) =>
        name.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);
}
