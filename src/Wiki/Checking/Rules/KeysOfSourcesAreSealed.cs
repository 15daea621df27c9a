using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>What the front matter of a source says of the report is as it was sealed.</summary>
internal static class KeysOfSourcesAreSealed
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from source in content.Corpus.Sources
        from key in source.ChangedKeys
        select CorpusProblems.SourceKeyChanged(key, source.Id);
}
