namespace Wiki.Reading.Keys;

/// <summary>The shape of a key's value.</summary>
internal abstract record Shape
{
    public static Shape AnyWords { get; } = new Words();

    /// <summary>Words that a report prints.</summary>
    public static Shape Print { get; } = new Words();

    public static Shape AnyLine { get; } = new Line();

    public static Shape AnyDate { get; } = new Date();

    public static Shape AnyTexts { get; } = new OneOrMany();

    /// <summary>
    /// Whether a list may have such an item only once. Words may be printed twice; an id or a word of a vocabulary that
    /// is repeated adds nothing.
    /// </summary>
    public bool IsUniqueInList => this is Id or Listed or Formed or Choice;

    /// <summary>A word of a vocabulary.</summary>
    public static Shape OneOf<T>() where T : struct, Enum => Choices<T>.Shape;

    /// <summary>Any text.</summary>
    public sealed record Words : Shape;

    /// <summary>One paragraph of prose, which may contain marks.</summary>
    public sealed record Line : Shape;

    /// <summary>Text that matches a format.</summary>
    public sealed record Formed(ValueFormat Form) : Shape;

    /// <summary>A date.</summary>
    public sealed record Date : Shape;

    /// <summary>One of the words listed, each with its meaning; a meaning may be empty.</summary>
    public sealed record Choice(IReadOnlyList<(string Word, string Meaning)> Terms) : Shape;

    /// <summary>The id of a record of one of these kinds.</summary>
    public sealed record Id(IReadOnlyList<RecordKind> Kinds) : Shape;

    /// <summary>An id from a list in <c>site.yaml</c>.</summary>
    public sealed record Listed(string List) : Shape;

    /// <summary>A list; if it is filled, it has at least one item.</summary>
    public sealed record Many(Shape Item) : Shape
    {
        public bool IsFilled { get; init; }
    }

    /// <summary>One text, or a list of texts.</summary>
    public sealed record OneOrMany : Shape;

    /// <summary>The id of a record, or a nested set of keys.</summary>
    public sealed record IdOrSet(Id Record, Shape Keys) : Shape;

    /// <summary>A nested set of keys.</summary>
    public sealed record Set(KeyTable Table) : Shape;

    private static class Choices<T> where T : struct, Enum
    {
        public static readonly Shape Shape =
            new Choice([.. Vocabulary.Terms<T>().Select(term => (term.Word, term.Meaning))]);
    }
}
