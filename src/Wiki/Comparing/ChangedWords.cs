using System.Text.Json;

namespace Wiki.Comparing;

/// <summary>The sentences and values that differ between two published values of one key.</summary>
internal static class ChangedWords
{
    private const int MostShown = 5;

    public static string Between(JsonElement before, JsonElement after)
    {
        var (old, now) = (Leaves(before).ToList(), Leaves(after).ToList());
        return ClaimChanges.Step(Only(old, now), Only(now, old));
    }

    private static string Only(IEnumerable<string> words, List<string> other)
    {
        var known = other.ToHashSet(StringComparer.Ordinal);
        var only = words.Where(each => !known.Contains(each)).ToList();
        return string.Join(' ', only.Count > MostShown ? [.. only.Take(MostShown), "..."] : only);
    }

    private static IEnumerable<string> Leaves(JsonElement value) => value.ValueKind switch
    {
        JsonValueKind.Object => value.EnumerateObject().SelectMany(property => Leaves(property.Value)),
        JsonValueKind.Array => value.EnumerateArray().SelectMany(Leaves),
        JsonValueKind.String => SentencesOf(value.GetString()!),
        JsonValueKind.Null or JsonValueKind.Undefined => [],
        _ => [value.GetRawText()],
    };

    private static IEnumerable<string> SentencesOf(string text) =>
        from line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
        from start in Sentences.Starts(line)
        select line[start..Sentences.EndOf(line, start)];
}
