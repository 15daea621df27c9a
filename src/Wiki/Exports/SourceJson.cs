using Wiki.Rendering;

namespace Wiki.Exports;

/// <summary>A source as JSON, with its text by blocks.</summary>
internal static class SourceJson
{
    public static object Of(Source source, Edition edition) => new
    {
        source.Id,
        Label = source.Label.Value,
        Title = source.Title?.Value,
        Publisher = source.Publisher?.Id,
        Carrier = source.Carrier?.Id,
        Authors = source.Authors.Count > 0 ? source.Authors : null,
        Published = CitationJson.Date(source.Published),
        PublishedBasis = CitationJson.Bases(source.PublishedBasis, edition),
        Written = CitationJson.Date(source.Written),
        WrittenBasis = CitationJson.Bases(source.WrittenBasis, edition),
        source.Time,
        source.Language,
        Translation = source.Translation is { } translation ? new { By = translation.By.Word(), translation.From, translation.Basis } : null,
        Transcription = source.Transcription.Count > 0 ? source.Transcription : null,
        Reliability = new { Grade = source.Reliability.Grade.Word(), source.Reliability.Basis },
        Sha256 = source.Seal.Value,
        source.Received,
        source.Url,
        source.Archived,
        accessed = source.Accessed?.Value.Written,
        ShareCited = Coverage.Share(source, edition.Passages.Of(source).Where(use => use.User is Claim).Select(use => use.Passage)),
        Blocks = source.Blocks.Select(block => new { Level = block.IsHeading ? block.Level : (int?)null, block.Text }),
    };
}
