using System.Text;
using Wiki.Composing;
using Wiki.Output;

namespace Wiki.Exports.Feeds;

/// <summary>Tells language models what the wiki is and where its parts are, in the Markdown of llmstxt.org.</summary>
internal static class LanguageModelText
{
    public static SiteFile Write(Edition edition)
    {
        var (site, corpus) = (edition.Corpus.Site, edition.Corpus);
        var text = new StringBuilder($"# {site.Title}\n\n> {site.Description}\n\nEach claim cites a source with its exact words, and the build proves that these words stand in that source. A claim is what a source says, and not a finding of this wiki; cite the page of the claim.\n");
        AddRecords(text, "Topics", corpus.Topics.Select(topic => ((Record)topic, topic.Question)), edition);
        AddRecords(text, "Where sources disagree", corpus.Questions.Select(question => ((Record)question, string.Join("; ", question.Positions.Select(position => position.Label.Value)))), edition);
        AddRecords(text, "Sources", corpus.Sources.Select(source => ((Record)source, $"{source.Label.Value}, {source.Published.Value.Display}")), edition);
        AddSection(text, "Data", DataFormats.All.Where(format => !format.IsOfRecords && format.Path.StartsWith("data/", StringComparison.Ordinal)).Select(format => (format.Path, edition.AddressOf(format.Path), format.Holds)));
        return new SiteFile(DataFormats.LanguageModels.Path, Encoding.UTF8.GetBytes(text.ToString()));
    }

    private static void AddRecords(StringBuilder text, string heading, IEnumerable<(Record Record, string Words)> records, Edition edition) =>
        AddSection(text, heading, records.Select(pair => (pair.Record.Name, edition.AddressOf(pair.Record.Route.Path), pair.Words)));

    private static void AddSection(StringBuilder text, string heading, IEnumerable<(string Name, string Address, string Words)> links)
    {
        text.Append("\n## ").Append(heading).Append("\n\n");
        foreach (var (name, address, words) in links)
            text.Append("- [").Append(Escape(name)).Append("](").Append(address).Append("): ").Append(words).Append('\n');
    }

    private static string Escape(string name) => name.Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal);
}
