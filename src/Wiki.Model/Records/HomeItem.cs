using Wiki.Model.Locations;
using Wiki.Model.Vocabularies;

namespace Wiki.Model.Records;

/// <summary>Something that the home page shows of other records.</summary>
/// <param name="Of">A topic, a measure, or questions, depending on what is shown.</param>
public sealed record HomeItem(Located<HomePicture> Show, IReadOnlyList<Reference> Of)
{
    /// <summary>The kind of record in <see cref="Of"/>; null for a measure.</summary>
    public RecordKind? Kind => Show.Value switch
    {
        HomePicture.Figures => null,
        HomePicture.Questions => RecordKind.Question,
        _ => RecordKind.Topic,
    };
}
