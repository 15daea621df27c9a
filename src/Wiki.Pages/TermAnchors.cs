using Wiki.Model.Vocabularies;

namespace Wiki.Pages;

/// <summary>The fragments of the method page at which the terms of the vocabularies are explained.</summary>
public static class TermAnchors
{
    /// <summary>The section of the kinds of event, which <c>site.yaml</c> lists.</summary>
    public const string EventKinds = "event-kind";

    public static string Of(Type vocabulary, string word) => $"{NameOf(vocabulary)}-{word.Replace(' ', '-')}";

    public static string OfEventKind(string kind) => $"{EventKinds}-{kind}";

    /// <summary>The same, cached, because a page has a dozen of them.</summary>
    public static string Of<T>(T value) where T : struct, Enum => Cache<T>.Anchors[Vocabulary.NumberOf(value)];

    /// <summary>The name of a vocabulary in lower case, its words joined by hyphens.</summary>
    public static string NameOf(Type vocabulary) => string.Concat(vocabulary.Name.Select(Write));

    private static string Write(char letter, int index) =>
        $"{(char.IsUpper(letter) && index > 0 ? "-" : "")}{char.ToLowerInvariant(letter)}";

    private static class Cache<T> where T : struct, Enum
    {
        public static readonly IReadOnlyList<string> Anchors =
            [.. Vocabulary.Terms<T>().Select(term => Of(typeof(T), term.Word))];
    }
}
