using Wiki.Model.Locations;
using Wiki.Model.Vocabularies;

namespace Wiki.Model.Records;

/// <summary>One content file: a source, claim, entity, event, topic or question.</summary>
public abstract record Record
{
    /// <summary>The file name without its extension; unique across all kinds.</summary>
    public required string Id { get; init; }

    /// <summary>The start of the file.</summary>
    public required Location At { get; init; }

    /// <summary>The text of the file in UTF-8 with LF at the end of each line, as it is published.</summary>
    public ReadOnlyMemory<byte> Bytes { get; init; }

    /// <summary>A draft is checked but not published.</summary>
    public bool IsDraft { get; init; }

    /// <summary>Ids that it had before; the address of each leads to its page.</summary>
    public IReadOnlyList<Reference> FormerIds { get; init; } = [];

    public abstract RecordKind RecordKind { get; }

    /// <summary>Its title, name, label or statement.</summary>
    public abstract string Name { get; }

    /// <summary>The text of links in lists, cards, search results and feeds.</summary>
    public virtual string NameInLists => Name;

    /// <summary>Its prose, in reading order.</summary>
    public virtual IEnumerable<RecordText> Texts => [];

    public Route Route => Route.Of(RecordKind, Id);
}
