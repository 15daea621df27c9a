using Wiki.Model.Locations;

namespace Wiki.Model.Prose;

/// <summary>A piece of a line of prose.</summary>
public abstract record Inline(Location At)
{
    public virtual IReadOnlyList<Inline> Children => [];

    /// <summary>The words a reader sees, citation marks left out.</summary>
    public virtual string VisibleText => TextOf(Children);

    public IEnumerable<Inline> WithDescendants() => Children.SelectMany(child => child.WithDescendants()).Prepend(this);

    public static string TextOf(IEnumerable<Inline> inlines) => string.Concat(inlines.Select(inline => inline.VisibleText));
}

/// <summary>Plain words.</summary>
public sealed record Words(Location At, string Value) : Inline(At)
{
    /// <summary>The characters stand in the file as they stand here, so that each has a column of its own.</summary>
    public bool IsPlaced { get; init; }

    public override string VisibleText => Value;
}

/// <summary>Stressed words; strong or not.</summary>
public sealed record Emphasis(Location At, bool IsStrong, IReadOnlyList<Inline> Content) : Inline(At)
{
    public override IReadOnlyList<Inline> Children => Content;
}

/// <summary>A word kept as it stands.</summary>
public sealed record CodeSpan(Location At, string Code) : Inline(At)
{
    public override string VisibleText => Code;
}

/// <summary>The end of a line, which a reader sees as a space unless it is hard.</summary>
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
