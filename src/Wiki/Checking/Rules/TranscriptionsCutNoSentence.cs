using Wiki.Checking.Prose;
using Wiki.Limits;
using Wiki.Problems;
using Wiki.Receiving;

namespace Wiki.Checking.Rules;

/// <summary>
/// No block of a source starts or ends within a sentence of the file that it was received as, unless a line of its
/// 'transcription' has the words that are left out.
/// </summary>
internal static class TranscriptionsCutNoSentence
{
    /// <summary>So many letters of what is left out have to be named, those that touch the block.</summary>
    private const int Named = 60;

    private static readonly string[] Marks =
        ["\"\"", "\u201C\u201D", "\u2018\u2019", "''", "\u00AB\u00BB", "\u201E\u201C"];

    public static IEnumerable<Problem> Check(CheckedContent content) =>
        content.Scope.Sources
            .SelectInParallel(source => Work.On(source.At, () => Check(source)))
            .SelectMany(problems => problems);

    private static List<Problem> Check(Source source)
    {
        if (source is not { IsSealed: true, Received: { Content: { } content } received })
            return [];
        var transcript = ReceivedKinds.Of(received.Name.Value) == ReceivedKind.Subtitles
            ? new Transcript(source.Blocks.ConvertAll(block => block.Text), Subtitles.SpokenLines(content.Bytes.Span))
            : Transcripts.Of(source);
        if (transcript is not { FirstLost: null })
            return [];
        return
        [
            .. from cut in new SentenceCuts(transcript).All()
               let words = Touching(cut)
               where !IsExplained(words, source)
               select ReceivedProblems.SentenceCut(PlaceOf(cut, source), cut.IsBefore, words, received.Name.Value),
        ];
    }

    private static Location PlaceOf(SentenceCut cut, Source source)
    {
        var block = source.Blocks[cut.Block];
        return cut.IsBefore
            ? source.At with { Line = block.LineAt(0), Column = 1 }
            : source.PlaceOf(block, block.Text.Length);
    }

    /// <summary>The whole words that touch the block.</summary>
    private static string Touching(SentenceCut cut)
    {
        var words = cut.Words;
        if (words.Length <= Named)
            return words;
        if (cut.IsBefore)
            return words[(words.LastIndexOf(' ', words.Length - Named) + 1)..];
        var end = words.IndexOf(' ', Named);
        return end < 0 ? words : words[..end];
    }

    /// <summary>A heading that became the title is not left out.</summary>
    private static bool IsExplained(string words, Source source) =>
        source.Title is { } title && QuoteText.Normalize(title.Value).EndsWith(words, StringComparison.Ordinal)
        || source.Transcription.Select(QuoteText.Normalize).Any(note => Quotes(note, words));

    private static bool Quotes(string note, string words) =>
        Marks.Any(marks => note.Contains($"{marks[0]}{words}{marks[1]}", StringComparison.Ordinal))
        || QuotedStrings.In(note).Any(quoted => quoted.Words.Contains(words, StringComparison.Ordinal));
}
