using Wiki.Composing;
using Wiki.Output;
using Wiki.Output.Json;

namespace Wiki.Exports.Json;

/// <summary>Maps sources to JSON.</summary>
internal static class SourceMapping
{
    public static SourceJson ToJson(this Source source, Edition edition) => new()
    {
        Id = source.Id,
        FormerIds = source.FormerIds.Ids(),
        Label = source.Label.Value,
        Short = source.ShortName.Value,
        Badge = source.Badge.Value,
        Kind = source.Kind.Word(),
        Title = source.Title?.Value,
        Publisher = source.Publisher?.Id,
        Carrier = source.Carrier?.Id,
        Authors = source.Authors.NullIfEmpty(),
        Published = source.Published.ToJson(),
        PublishedBasis = source.PublishedBasis.ToJson(edition),
        Written = source.Written.ToJson(),
        WrittenBasis = source.WrittenBasis.ToJson(edition),
        Time = source.Time,
        Language = source.Language,
        Translation = source.Translation?.ToJson(),
        Transcription = source.Transcription.NullIfEmpty(),
        Reliability = source.Reliability.ToJson(),
        Sha256 = source.Seal.Value,
        Received = source.Received?.ToJson(),
        Url = source.Url,
        Archived = source.Archived,
        Accessed = source.Accessed?.Value.Written,
        ShareCited = Coverage.Share(source, Cited(source, edition)),
        Blocks = source.Blocks.ConvertAll(ToJson),
    };

    private static IEnumerable<Passage> Cited(Source source, Edition edition) =>
        edition.Passages.Of(source).Where(use => use.User is Claim).Select(use => use.Passage);

    private static ReceivedJson ToJson(this ReceivedFile received) => new()
    {
        File = DataFormats.PathOfReceived(received),
        Sha256 = received.Sha256.Value,
    };

    private static TranslationJson ToJson(this Translation translation) => new()
    {
        By = translation.By.Word(),
        From = translation.From,
        Basis = translation.Basis,
    };

    private static ReliabilityJson ToJson(this Reliability reliability) => new()
    {
        Grade = reliability.Grade.Word(),
        Basis = reliability.Basis,
    };

    private static BlockJson ToJson(this SourceBlock block) => new()
    {
        Level = block.IsHeading ? block.Level : null,
        Text = block.Text,
        Breaks = block.Breaks.ToList().NullIfEmpty(),
    };
}
