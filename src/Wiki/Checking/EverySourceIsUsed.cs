namespace Wiki.Checking;

/// <summary>Some claim cites each source.</summary>
internal static class EverySourceIsUsed
{
    public static IEnumerable<Problem> Check(CheckedContent content)
    {
        var used = content.Corpus.Claims.SelectMany(claim => claim.Citations).Select(citation => citation.Source.Id).ToHashSet(StringComparer.Ordinal);
        return content.Corpus.Sources.Where(source => !used.Contains(source.Id)).Select(source => Problems.SourceUnused(source.At, source.Id));
    }
}
