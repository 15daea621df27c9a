using System.Collections.Frozen;
using System.Reflection;

namespace Wiki.Model;

/// <summary>The closed lists of words that editors choose from, each in the order of its enumeration.</summary>
public static class Vocabulary
{
    private static readonly FrozenDictionary<RecordKind, string> Folders = Terms<RecordKind>().ToFrozenDictionary(kind => kind.Value, kind => kind.Value == RecordKind.Entity ? "entities" : $"{kind.Word}s");

    public static IReadOnlyList<Term<T>> Terms<T>() where T : struct, Enum => Lists<T>.Terms;

    public static Term<T> TermOf<T>(T value) where T : struct, Enum => Lists<T>.ByValue[value];

    public static Term<T>? Find<T>(string word) where T : struct, Enum => Lists<T>.Terms.FirstOrDefault(term => term.Word == word);

    public static string Word<T>(this T value) where T : struct, Enum => TermOf(value).Word;

    public static string Meaning<T>(this T value) where T : struct, Enum => TermOf(value).Meaning;

    /// <summary>The plural that names the folder of a kind, in the content and in the site.</summary>
    public static string Folder(this RecordKind kind) => Folders[kind];

    private static class Lists<T> where T : struct, Enum
    {
        public static readonly IReadOnlyList<Term<T>> Terms = [.. Enum.GetValues<T>().Select(Describe)];

        public static readonly FrozenDictionary<T, Term<T>> ByValue = Terms.ToFrozenDictionary(term => term.Value);

        private static Term<T> Describe(T value)
        {
            var term = typeof(T).GetField(value.ToString())!.GetCustomAttribute<TermAttribute>()!;
            return new Term<T>(value, term.Word, term.Meaning);
        }
    }
}
