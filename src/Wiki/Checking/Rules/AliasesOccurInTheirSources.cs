using Wiki.Checking.Quotes;
using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>The text of each source that is said to use an alias contains it, letter by letter.</summary>
internal static class AliasesOccurInTheirSources
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from entity in content.Entities
        from alias in entity.Aliases
        let name = QuoteText.Normalize(alias.Name.Value)
        from reference in alias.UsedBy
        let source = content.Corpus.Find<Source>(reference)
        where source is not null && !NameSearch.Contains(source, name, StringComparison.Ordinal)
        select EditorialProblems.AliasNotInSource(reference.At, alias.Name.Value, source.Id);
}
