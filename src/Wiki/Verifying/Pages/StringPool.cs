using System.Collections.Concurrent;

namespace Wiki.Verifying.Pages;

/// <summary>Words that many pages hold, kept once: of the addresses on 100,000 pages most stand on several.</summary>
internal sealed class StringPool
{
    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);

    public string Share(string words) => _known.GetOrAdd(words, words);
}
