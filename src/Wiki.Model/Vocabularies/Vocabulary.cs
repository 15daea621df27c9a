using System.Reflection;
using System.Runtime.CompilerServices;

namespace Wiki.Model.Vocabularies;

/// <summary>The closed lists of words that editors choose from, each in the order of its enum.</summary>
public static class Vocabulary
{
    private static readonly IReadOnlyList<string> Folders =
        [.. Terms<RecordKind>().Select(kind => kind.Value == RecordKind.Entity ? "entities" : $"{kind.Word}s")];

    public static IReadOnlyList<Term<T>> Terms<T>() where T : struct, Enum => Lists<T>.Terms;

    public static Term<T> TermOf<T>(T value) where T : struct, Enum => Lists<T>.Terms[NumberOf(value)];

    public static Term<T>? Find<T>(string word) where T : struct, Enum =>
        Lists<T>.Terms.FirstOrDefault(term => term.Word == word);

    public static string Word<T>(this T value) where T : struct, Enum => TermOf(value).Word;

    /// <summary>What readers see in place of the word.</summary>
    public static string Label<T>(this T value) where T : struct, Enum => TermOf(value).Label;

    public static string Meaning<T>(this T value) where T : struct, Enum => TermOf(value).Meaning;

    /// <summary>The folder name of a kind (its plural), in the content and in the site.</summary>
    public static string Folder(this RecordKind kind) => Folders[(int)kind];

    /// <summary>The index of a value in its vocabulary; no vocabulary enum assigns explicit numbers.</summary>
    public static int NumberOf<T>(T value) where T : struct, Enum => Unsafe.BitCast<T, int>(value);

    private static class Lists<T> where T : struct, Enum
    {
        public static readonly IReadOnlyList<Term<T>> Terms = [.. Enum.GetValues<T>().Select(Describe)];

        private static Term<T> Describe(T value)
        {
            var term = typeof(T).GetField(value.ToString())!.GetCustomAttribute<TermAttribute>()!;
            return new Term<T>(value, term.Word, term.Label ?? term.Word.Replace('-', ' '), term.Meaning);
        }
    }
}
