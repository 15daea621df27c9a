using System.Collections.Concurrent;
using System.Collections.Frozen;
using System.Globalization;
using Wiki.Output;

namespace Wiki.Evidence.Languages;

/// <summary>
/// An embedded table of words: a section for each language, or for several, which begins with their tags in brackets,
/// and in it lines <c>key: entry, entry</c>. The section <c>[*]</c> is for every language.
/// </summary>
internal sealed class LanguageSections
{
    /// <summary>The name of the section for every language.</summary>
    public const string AnyLanguage = "*";

    private static readonly ConcurrentDictionary<string, LanguageSections> Cache = new(StringComparer.Ordinal);

    private readonly ILookup<(string Language, string Key), string> _entries;

    private LanguageSections(IEnumerable<string> lines)
    {
        _entries = Entries(lines).ToLookup(entry => (entry.Language, entry.Key), entry => entry.Entry);
        Languages = _entries.Select(group => group.Key.Language).ToFrozenSet(StringComparer.Ordinal);
    }

    /// <summary>The languages that have a section.</summary>
    public IReadOnlySet<string> Languages { get; }

    /// <param name="name">The name of the embedded file.</param>
    public static LanguageSections Read(string name) =>
        Cache.GetOrAdd(name, static name => new LanguageSections(EmbeddedFile.LinesOf(name)));

    /// <summary>The primary subtag of a BCP 47 tag, in small letters: "en" of "en-GB".</summary>
    public static string Primary(string tag) => tag.Split('-', '_')[0].ToLowerInvariant();

    /// <summary>Whether two tags are of one language: "en-GB" and "en".</summary>
    public static bool AreOfOne(string tag, string other) => Primary(tag) == Primary(other);

    /// <summary>The entries of a language, then those of every language.</summary>
    public IEnumerable<string> Of(string language, string key) =>
        language == AnyLanguage
            ? _entries[(language, key)]
            : _entries[(language, key)].Concat(_entries[(AnyLanguage, key)]);

    /// <summary>The same as a set, without regard to case.</summary>
    public HashSet<string> SetOf(string language, string key) =>
        new(Of(language, key), StringComparer.OrdinalIgnoreCase);

    /// <summary>The keys of a language.</summary>
    public IEnumerable<string> KeysOf(string language) =>
        _entries.Select(group => group.Key).Where(key => key.Language == language).Select(key => key.Key);

    /// <summary>Entries that are words and then numbers: "last night -1 0".</summary>
    public IEnumerable<(string Words, IReadOnlyList<decimal> Numbers)> NumbersOf(string language, string key) =>
        Of(language, key).Select(SplitNumbers);

    /// <summary>The same by their words, each with its first number, in any case.</summary>
    public Dictionary<string, decimal> ValuesOf(string language, string key) =>
        NumbersOf(language, key)
            .ToDictionary(entry => entry.Words, entry => entry.Numbers[0], StringComparer.OrdinalIgnoreCase);

    private static IEnumerable<(string Language, string Key, string Entry)> Entries(IEnumerable<string> lines)
    {
        string[] languages = [];
        foreach (var line in lines.Select(line => line.Trim()).Where(line => line.Length > 0 && line[0] != '#'))
        {
            if (line[0] == '[')
            {
                languages = line.Trim('[', ']').Split(", ");
                continue;
            }

            var colon = line.IndexOf(':', StringComparison.Ordinal);
            foreach (var entry in line[(colon + 1)..].Split(", ", StringSplitOptions.TrimEntries))
            {
                foreach (var language in languages)
                    yield return (language, line[..colon], entry);
            }
        }
    }

    private static (string, IReadOnlyList<decimal>) SplitNumbers(string entry)
    {
        var parts = entry.Split(' ');
        var words = parts.TakeWhile(part => !IsNumber(part)).ToList();
        return (string.Join(' ', words), [.. parts.Skip(words.Count).Select(ToNumber)]);
    }

    private static bool IsNumber(string part) => char.IsAsciiDigit(part[^1]);

    /// <summary>A number, or a part of one as "2/3".</summary>
    private static decimal ToNumber(string part) => part.Split('/')
        .Select(number => decimal.Parse(number, CultureInfo.InvariantCulture))
        .Aggregate((count, parts) => count / parts);
}
