using System.Collections.Concurrent;

namespace Wiki.Evidence.Languages;

/// <summary>What is made once for each language and then cached; safe on several threads.</summary>
/// <param name="make">Makes it for a primary subtag in small letters.</param>
internal sealed class PerLanguage<T>(Func<string, T> make)
{
    private readonly ConcurrentDictionary<string, T> _cache = new(StringComparer.Ordinal);

    /// <param name="tag">A BCP 47 tag; only its primary subtag counts.</param>
    public T Of(string tag) => _cache.GetOrAdd(LanguageSections.Primary(tag), make);
}
