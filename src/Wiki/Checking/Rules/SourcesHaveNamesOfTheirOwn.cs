using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>No two sources have the same badge or the same short name.</summary>
internal static class SourcesHaveNamesOfTheirOwn
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        Repeated(content.Corpus.Sources, source => source.Badge, "badge")
            .Concat(Repeated(content.Corpus.Sources, source => source.ShortName, "short"));

    private static IEnumerable<Problem> Repeated(
        IReadOnlyList<Source> sources, Func<Source, Located<string>> name, string key) =>
        from same in sources.GroupBy(source => Fold(name(source).Value), StringComparer.Ordinal)
        from repeated in same.Skip(1)
        let value = name(repeated)
        select CorpusProblems.NameTaken(value.At, key, value.Value, same.First().Id);

    private static string Fold(string name) => QuoteText.Normalize(name).ToUpperInvariant();
}
