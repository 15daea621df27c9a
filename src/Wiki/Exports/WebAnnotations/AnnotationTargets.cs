using Wiki.Composing;
using Wiki.Output;

namespace Wiki.Exports.WebAnnotations;

/// <summary>Selects the words of citations in the texts of their sources.</summary>
internal sealed class AnnotationTargets(Edition edition)
{
    /// <summary>How many characters around the words a selector names.</summary>
    private const int Around = 32;

    private readonly Dictionary<string, IReadOnlyList<int>> _starts =
        edition.Corpus.Sources.ToDictionary(source => source.Id, SourceTexts.Starts, StringComparer.Ordinal);

    public Corpus Corpus => edition.Corpus;

    public IEnumerable<AnnotationTarget> Of(Citation citation)
    {
        var source = edition.Corpus.Get<Source>(citation.Source);
        var starts = _starts[source.Id];
        return edition.Proofs.Of(citation.Quote).Passages.Select(passage => new AnnotationTarget
        {
            Source = Address(DataFormats.SourceText.Of(source)),
            Selector =
            [
                Words(source.Blocks[passage.Block].Text, passage),
                Place(source.Blocks[passage.Block].Text, passage, starts[passage.Block]),
            ],
        });
    }

    public string Address(string path) => edition.AddressFrom(DataFormats.Annotations.Path, path);

    private static TextQuoteSelector Words(string text, Passage passage)
    {
        var from = Whole(text, Math.Max(0, passage.Start - Around));
        var until = Whole(text, Math.Min(text.Length, passage.End + Around));
        return new TextQuoteSelector
        {
            Exact = text[passage.Start..passage.End],
            Prefix = from < passage.Start ? text[from..passage.Start] : null,
            Suffix = until > passage.End ? text[passage.End..until] : null,
        };
    }

    private static TextPositionSelector Place(string text, Passage passage, int blockStart)
    {
        var start = blockStart + CodePoints.CountIn(text.AsSpan(0, passage.Start));
        return new TextPositionSelector
        {
            Start = start,
            End = start + CodePoints.CountIn(text.AsSpan(passage.Start, passage.Length)),
        };
    }

    /// <summary>An offset that does not cut a character in two.</summary>
    private static int Whole(string text, int offset) =>
        offset < text.Length && char.IsLowSurrogate(text[offset]) ? offset - 1 : offset;
}
