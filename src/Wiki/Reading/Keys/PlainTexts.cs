using Wiki.Problems;
using Wiki.Reading.Prose;
using Wiki.Reading.Yaml;

namespace Wiki.Reading.Keys;

/// <summary>Reports what is wrong with texts of our own that are shown as they are written.</summary>
internal sealed class PlainTexts(List<Problem> problems)
{
    /// <summary>Whether a text has words; one without is reported.</summary>
    public bool HasWord(string key, YamlText text, Func<string, bool> isWord)
    {
        if (isWord(text.Value))
            return true;
        problems.Add(ReadingProblems.WithoutWords(text.At, key, text.Value));
        return false;
    }

    /// <summary>
    /// Whether a word of a vocabulary, an id or a date has no hidden character and no space of another kind; the first
    /// is reported.
    /// </summary>
    public bool IsOneWord(YamlText text)
    {
        var space = text.Value.AsSpan().IndexOfAny(WrittenText.OtherSpaces);
        if (HiddenCharacters.First(text.Value) is { } hidden)
            problems.Add(ReadingProblems.HiddenInWords(text.At, hidden));
        else if (space >= 0)
            problems.Add(ReadingProblems.SpaceInWord(text.At, text.Value[space]));
        else
            return true;
        return false;
    }

    /// <summary>Reports marks of prose and markup, which would be shown with their signs.</summary>
    public void ReportMarks(string key, YamlText text)
    {
        if (HasMark(text.Value))
            problems.Add(ReadingProblems.MarkInPlainText(text.At, key));
        else if (PlainMarkup.WordsWithout(text) is { } words)
            problems.Add(ReadingProblems.MarkupInPlainText(text.At, key, words));
    }

    public void ReportHidden(YamlText text)
    {
        if (HiddenCharacters.First(text.Value) is { } hidden)
            problems.Add(ReadingProblems.HiddenInWords(text.At, hidden));
    }

    /// <summary>Reports curly marks around a whole text, which are none to YAML and would be shown.</summary>
    public void ReportCurlyMarks(string key, YamlText text)
    {
        if (text.Characters == text.At && text.Value is ['\u201C' or '\u201E', .., '\u201D' or '\u201C'])
            problems.Add(ReadingProblems.CurlyMarks(text.At, key, text.Value));
    }

    public void ReportLineBreak(string key, YamlText text)
    {
        if (text.Value.Contains('\n', StringComparison.Ordinal))
            problems.Add(ReadingProblems.LineBreak(text.At, key));
    }

    private static bool HasMark(string text) =>
        text.Contains("[@", StringComparison.Ordinal) || text.Contains("[[", StringComparison.Ordinal);
}
