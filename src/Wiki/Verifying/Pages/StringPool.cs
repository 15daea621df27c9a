using System.Collections.Concurrent;

namespace Wiki.Verifying.Pages;

/// <summary>Stores equal strings once: of the addresses on 100,000 pages most are on several.</summary>
internal sealed class StringPool
{
    private readonly ConcurrentDictionary<string, string> _known = new(StringComparer.Ordinal);

    public string Share(string words) => _known.GetOrAdd(words, words);
}
