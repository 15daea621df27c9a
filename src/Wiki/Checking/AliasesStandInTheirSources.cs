using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>An alias stands, letter by letter, in the text of each source said to use it.</summary>
internal static class AliasesStandInTheirSources
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from entity in content.Scope.Entities
        from alias in entity.Aliases
        let name = QuoteText.Normalize(alias.Name.Value)
        from reference in alias.UsedBy
        let source = content.Corpus.Find<Source>(reference)
        where source is not null && !source.Blocks.Any(block => Stands(name, block.Text))
        select EditorialProblems.AliasNotInSource(reference.At, alias.Name.Value, source.Id);

    /// <summary>A name may be joined to more by a hyphen or an apostrophe, but it is no piece of a word.</summary>
    private static bool Stands(string name, string text)
    {
        for (var start = text.IndexOf(name, StringComparison.Ordinal); start >= 0; start = text.IndexOf(name, start + 1, StringComparison.Ordinal))
        {
            if (!IsLetter(text, start - 1) && !IsLetter(text, start + name.Length))
                return true;
        }

        return false;
    }

    private static bool IsLetter(string text, int offset) => offset >= 0 && offset < text.Length && char.IsLetterOrDigit(text[offset]);
}
