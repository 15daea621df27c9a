using Wiki.Problems;

namespace Wiki.Checking.Rules;

/// <summary>No source is published after today.</summary>
internal static class SourcesAreOfThePast
{
    public static IEnumerable<Problem> Check(CheckedContent content) =>
        content.Today is { } today
            ? from source in content.Corpus.Sources
              where source.Published.Value.Earliest > today
              select CorpusProblems.PublishedInTheFuture(source.Published.At, source.Published.Value.Written)
            : [];
}
