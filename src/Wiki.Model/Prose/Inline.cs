using Wiki.Model.Locations;

namespace Wiki.Model.Prose;

/// <summary>An inline element of prose.</summary>
public abstract record Inline(Location At)
{
    public virtual IReadOnlyList<Inline> Children => [];

    /// <summary>The displayed text, without citation marks.</summary>
    public virtual string VisibleText => TextOf(Children);

    public IEnumerable<Inline> WithDescendants() => Children.SelectMany(child => child.WithDescendants()).Prepend(this);

    public static string TextOf(IEnumerable<Inline> inlines) =>
        string.Concat(inlines.Select(inline => inline.VisibleText));
}

/// <summary>Plain text.</summary>
public sealed record Words(Location At, string Value) : Inline(At)
{
    /// <summary>The file contains the same characters unescaped on one line, so that each has its own column.</summary>
    public bool IsPlaced { get; init; }

    public override string VisibleText => Value;
}

/// <summary>Emphasised text, strong or not.</summary>
public sealed record Emphasis(Location At, bool IsStrong, IReadOnlyList<Inline> Content) : Inline(At)
{
    public override IReadOnlyList<Inline> Children => Content;
}

/// <summary>An inline code span.</summary>
public sealed record CodeSpan(Location At, string Code) : Inline(At)
{
    public override string VisibleText => Code;
}

/// <summary>A line break, displayed as a space unless it is hard.</summary>
public sealed record LineBreak(Location At, bool IsHard) : Inline(At)
{
    public override string VisibleText => " ";
}

/// <summary>A citation mark as written: <c>[@claim; @other]</c>.</summary>
public sealed record CitationMark(Location At, IReadOnlyList<Reference> Ids) : Inline(At);

/// <summary>A link to a record as written: <c>[[id]]</c> or <c>[[id|words]]</c>.</summary>
public sealed record Mention(Location At, Reference To, string? Label) : Inline(At)
{
    public override string VisibleText => Label ?? "";
}
