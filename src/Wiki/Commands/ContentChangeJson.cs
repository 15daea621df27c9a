using Wiki.Comparing;

namespace Wiki.Commands;

/// <summary>A change of the content as it is printed.</summary>
internal sealed record ContentChangeJson(string Kind, string Id, string Words, bool HasSameBasis)
{
    public static ContentChangeJson Of(ContentChange change) =>
        new(change.Kind.Word(), change.Id, change.Words, change.HasSameBasis);
}
