using System.Text.Json;

namespace Wiki.Tests.Model.Quotes;

/// <summary>Words and what is compared of them, in the build and in a reader's browser.</summary>
internal static class NormalWords
{
    /// <summary>What each is about, the words, and the same normalized.</summary>
    public static IReadOnlyList<(string About, string Words, string Normal)> All { get; } =
    [
        .. JsonSerializer
            .Deserialize<string[][]>(File.ReadAllText(Repository.At("tests/Model/Quotes/normal-words.json")))!
            .Select(row => (row[0], row[1], row[2])),
    ];
}
