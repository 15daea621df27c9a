using System.Text;
using System.Text.Json;
using Wiki.Comparing;
using Wiki.Problems;
using Wiki.Reporting;
using static System.FormattableString;

namespace Wiki.Commands;

/// <summary>Writes what changed in the content: Markdown for the summary of a step, or JSON.</summary>
internal static class DiffOutput
{
    private const int MostShown = 50;

    public static string Json(IReadOnlyList<ContentChange> changes) =>
        JsonSerializer.Serialize(changes.Select(ContentChangeJson.Of), DiffJson.Output.IEnumerableContentChangeJson);

    public static string Markdown(IReadOnlyList<ContentChange> changes)
    {
        var words = new StringBuilder($"### {OutputMessages.Changes}\n\n");
        var kinds = changes.GroupBy(change => change.Kind).ToList();
        var counts = kinds.Select(kind => Invariant($"{kind.Key.Word()}: {kind.Count()}"));
        words.Append(changes.Count == 0 ? OutputMessages.NoChange : $"{string.Join(", ", counts)}.").Append('\n');
        Write(words, OutputMessages.SameBasis, [.. changes.Where(change => change.HasSameBasis)]);
        foreach (var kind in kinds)
            Write(words, FirstLetter.InUpperCase(kind.Key.Word()), [.. kind]);
        return words.ToString().TrimEnd('\n');
    }

    private static void Write(StringBuilder words, string heading, IReadOnlyList<ContentChange> changes)
    {
        if (changes.Count == 0)
            return;
        words.Append(Invariant($"\n#### {heading}\n\n"));
        foreach (var change in changes.Take(MostShown))
            words.Append(Invariant($"- `{change.Id}`: {GithubOutput.Plain(change.Words)}\n"));
        if (changes.Count > MostShown)
            words.Append(Invariant($"- {OutputMessages.MoreChanges(changes.Count - MostShown)}\n"));
    }
}
