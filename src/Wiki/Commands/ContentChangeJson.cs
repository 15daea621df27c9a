using Wiki.Comparing;

namespace Wiki.Commands;

/// <summary>A change of the content as it is printed.</summary>
internal sealed record ContentChangeJson(string Kind, string Id, string Words, bool IsTainted)
{
    public static ContentChangeJson Of(ContentChange change) =>
        new(change.Kind.Word(), change.Id, change.Words, change.IsTainted);
}
