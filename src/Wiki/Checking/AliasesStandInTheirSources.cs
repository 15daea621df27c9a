namespace Wiki.Checking;

/// <summary>An alias stands, letter by letter, in the text of each source said to use it.</summary>
internal static class AliasesStandInTheirSources
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from entity in content.Corpus.Entities
        from alias in entity.Aliases
        let name = Wording.Normalize(alias.Name.Value)
        from reference in alias.UsedBy
        let source = content.Corpus.Find<Source>(reference)
        where source is not null && !source.Blocks.Any(block => block.Text.Contains(name, StringComparison.Ordinal))
        select Problems.AliasNotInSource(reference.At, alias.Name.Value, source.Id);
}
