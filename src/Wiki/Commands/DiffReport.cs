using System.Globalization;
using System.Text;
using System.Text.Json.Nodes;
using Wiki.Comparing;
using Wiki.Exports;
using Wiki.Reporting;
using static System.FormattableString;

namespace Wiki.Commands;

/// <summary>Formats the changes of the content as Markdown, for the summary of a GitHub step, or as JSON.</summary>
internal static class DiffReport
{
    private const int MostShown = 50;
    private const string TaintedHeading = "said otherwise, on the same citations and note: look again";

    public static string Json(IReadOnlyList<ContentChange> changes) =>
        IndentedJson.Text(new JsonArray([.. changes.Select(Json)]));

    public static string Markdown(IReadOnlyList<ContentChange> changes)
    {
        var byKind = changes.GroupBy(change => change.Kind).ToList();
        var counts = byKind.Select(group => Invariant($"{group.Key.Word()}: {group.Count()}"));
        var report = new StringBuilder("### What changes for readers\n\n");
        report.Append(changes.Count == 0 ? "Nothing.\n" : $"{string.Join(", ", counts)}.\n");
        Write(report, TaintedHeading, [.. changes.Where(change => change.IsTainted)]);
        foreach (var group in byKind)
            Write(report, group.Key.Word(), [.. group]);
        return report.ToString().TrimEnd('\n');
    }

    private static JsonObject Json(ContentChange change) => new()
    {
        ["kind"] = change.Kind.Word(),
        ["id"] = change.Id,
        ["words"] = change.Words,
        ["isTainted"] = change.IsTainted,
    };

    private static void Write(StringBuilder report, string heading, IReadOnlyList<ContentChange> changes)
    {
        if (changes.Count == 0)
            return;
        report.Append(CultureInfo.InvariantCulture, $"\n#### {char.ToUpperInvariant(heading[0])}{heading[1..]}\n\n");
        foreach (var change in changes.Take(MostShown))
            report.Append(CultureInfo.InvariantCulture, $"- `{change.Id}`: {GithubOutput.Plain(change.Words)}\n");
        if (changes.Count > MostShown)
            report.Append(CultureInfo.InvariantCulture, $"- and {changes.Count - MostShown} more\n");
    }
}
