using System.Text.Json;

namespace Wiki.Verifying.Published;

/// <summary>A part of a quote as the site ships it: the words, and where they are said to stand.</summary>
/// <param name="Record">The claim, event or source that quotes.</param>
internal sealed record ShippedQuote(string Record, string Source, string Words, Passage Passage)
{
    /// <summary>Every quote of the shipped records, wherever it stands in them.</summary>
    public static IEnumerable<ShippedQuote> All(JsonElement wiki) =>
        from kind in new[] { RecordKind.Claim, RecordKind.Event, RecordKind.Source }
        where wiki.TryGetProperty(kind.Folder(), out _)
        from record in wiki.GetProperty(kind.Folder()).EnumerateArray()
        let id = record.GetProperty("id").GetString()!
        from quoting in Within(record)
        from part in quoting.GetProperty("quote").EnumerateArray()
        select new ShippedQuote(id, quoting.GetProperty("source").GetString()!, part.GetProperty("words").GetString()!, PassageOf(part));

    /// <summary>Every object that holds a quote, at any depth.</summary>
    private static IEnumerable<JsonElement> Within(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Object when element.TryGetProperty("quote", out _) => [element],
        JsonValueKind.Object => element.EnumerateObject().SelectMany(property => Within(property.Value)),
        JsonValueKind.Array => element.EnumerateArray().SelectMany(Within),
        _ => [],
    };

    private static Passage PassageOf(JsonElement part) => new(part.GetProperty("block").GetInt32(), part.GetProperty("start").GetInt32(), part.GetProperty("end").GetInt32());
}
