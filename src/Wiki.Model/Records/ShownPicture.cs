using Wiki.Model.Locations;
using Wiki.Model.Vocabularies;

namespace Wiki.Model.Records;

/// <summary>A picture that <c>site.yaml</c> names, drawn from other records.</summary>
/// <param name="Of">A topic, a measure, a place or questions, depending on what is shown.</param>
public sealed record ShownPicture(Located<SitePicture> Show, IReadOnlyList<Reference> Of)
{
    /// <summary>The kind of record in <see cref="Of"/>; null for a measure.</summary>
    public RecordKind? Kind => Show.Value switch
    {
        SitePicture.Figures => null,
        SitePicture.Questions or SitePicture.Words => RecordKind.Question,
        SitePicture.Place => RecordKind.Entity,
        _ => RecordKind.Topic,
    };
}
