using Wiki.Model.Vocabularies;

namespace Wiki.Model.Quotes;

/// <summary>The result of comparing a quote with its source.</summary>
public enum Verdict
{
    [Term("verified", "The words stand in the source exactly as quoted.")] Verified,
    [Term("not found", "The words do not stand in the source.")] NotFound,
    [Term("ambiguous", "The words stand there more than once, and nothing shows which is meant.")] Ambiguous,
    [Term("source missing", "There is no such source.")] SourceMissing,
    [Term("source changed", "The text of the source is not the one that was sealed.")] SourceChanged,
}
