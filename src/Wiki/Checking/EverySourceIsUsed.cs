namespace Wiki.Checking;

/// <summary>Some claim cites each source, and no draft alone.</summary>
internal static class EverySourceIsUsed
{
    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        var used = content.Corpus.Claims.Where(claim => !claim.IsDraft).SelectMany(claim => claim.Citations).Select(citation => citation.Source.Id).ToHashSet(StringComparer.Ordinal);
        return content.Corpus.Sources.Where(source => !source.IsDraft && !used.Contains(source.Id)).Select(source => Problems.SourceUnused(source.At, source.Id));
    }
}
