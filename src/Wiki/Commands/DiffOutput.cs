using System.Globalization;
using System.Text;
using static System.FormattableString;
using System.Text.Json;
using Wiki.Comparing;
using Wiki.Reporting;

namespace Wiki.Commands;

/// <summary>Reports what changed in the content: Markdown for the summary of a step, or JSON.</summary>
internal static class DiffReport
{
    private const int MostShown = 50;

    public static string Json(IReadOnlyList<ContentChange> changes) =>
        JsonSerializer.Serialize(changes.Select(ContentChangeJson.Of), DiffJson.Output.IEnumerableContentChangeJson);

    public static string Markdown(IReadOnlyList<ContentChange> changes)
    {
        var words = new StringBuilder("### What changes for readers\n\n");
        var counts = changes
            .GroupBy(change => change.Kind)
            .Select(group => Invariant($"{group.Key.Word()}: {group.Count()}"));
        words.Append(changes.Count == 0 ? "Nothing.\n" : $"{string.Join(", ", counts)}.\n");
        Write(
            words,
            "said otherwise, on the same citations and note: look again",
            [.. changes.Where(change => change.HasSameBasis)]
        );
        foreach (var group in changes.GroupBy(change => change.Kind))
            Write(words, group.Key.Word(), [.. group]);
        return words.ToString().TrimEnd('\n');
    }

    private static void Write(StringBuilder words, string heading, IReadOnlyList<ContentChange> changes)
    {
        if (changes.Count == 0)
            return;
        words.Append(CultureInfo.InvariantCulture, $"\n#### {char.ToUpperInvariant(heading[0])}{heading[1..]}\n\n");
        foreach (var change in changes.Take(MostShown))
            words.Append(CultureInfo.InvariantCulture, $"- `{change.Id}`: {GithubOutput.Plain(change.Words)}\n");
        if (changes.Count > MostShown)
            words.Append(CultureInfo.InvariantCulture, $"- and {changes.Count - MostShown} more\n");
    }
}
