using Wiki.Problems;

namespace Wiki.Checking;

/// <summary>The text of each source that is said to use an alias contains it, letter by letter.</summary>
internal static class AliasesOccurInTheirSources
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        from entity in content.Scope.Entities
        from alias in entity.Aliases
        let name = QuoteText.Normalize(alias.Name.Value)
        from reference in alias.UsedBy
        let source = content.Corpus.Find<Source>(reference)
        where source is not null && !source.Blocks.Any(block => Contains(block.Text, name))
        select EditorialProblems.AliasNotInSource(reference.At, alias.Name.Value, source.Id);

    /// <summary>
    /// The name may be joined to other words by a hyphen or an apostrophe, but is no part of a word, where its script
    /// has words.
    /// </summary>
    private static bool Contains(string text, string name)
    {
        var start = text.IndexOf(name, StringComparison.Ordinal);
        while (start >= 0)
        {
            if (!IsInWord(text, start) && !IsInWord(text, start + name.Length))
                return true;
            start = text.IndexOf(name, start + 1, StringComparison.Ordinal);
        }

        return false;
    }

    private static bool IsInWord(string text, int offset) =>
        offset > 0
        && offset < text.Length
        && char.IsLetterOrDigit(text[offset - 1])
        && char.IsLetterOrDigit(text[offset])
        && !Scripts.MayBreak(text, offset);
}
