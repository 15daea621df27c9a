using Wiki.Bibliography;
using Wiki.Composing.Citing;
using Wiki.Output;
using Wiki.Pages;
using static System.FormattableString;

namespace Wiki.Composing.Pages;

/// <summary>Composes the page of a source.</summary>
internal static class SourcePages
{
    public static SourcePage Of(Source source, PageScope scope)
    {
        var uses = scope.Edition.Passages.Of(source).ToList();
        var work = CitableWorks.Of(source, scope.Edition);
        var byBlock = uses.ToLookup(use => use.Passage.Block);
        return new SourcePage
        {
            Route = scope.Route,
            Frame = scope.Frame(HowToCite.Script, MarginNotes.Script, MarginNotes.Style),
            Title = source.Name,
            Description = $"{source.Label.Value}, {source.Published.Value.Display}: "
                + "the text of the report, with every passage that a claim cites.",
            Breadcrumbs = scope.Trail(RecordKind.Source),
            Label = source.Label.Value,
            IsNamedByUs = source.IsNamedByUs,
            ShortName = source.ShortName.Value,
            Badge = source.Badge.Value,
            TitleLanguage = IsForeign(source, scope) ? source.Language : null,
            TitleDirection = IsForeign(source, scope) ? TextDirection.Of(source.Name, source.Language) : null,
            Publisher = scope.To(source.Publisher),
            Carrier = scope.To(source.Carrier),
            Authors = source.Authors,
            Published = Citations.Date(source.Published.Value, source.PublishedBasis, scope),
            Written = source.Written is { } written ? Citations.Date(written.Value, source.WrittenBasis, scope) : null,
            Time = source.Time,
            Language = source.Language,
            Translation = source.Translation is { } translation ? Of(translation) : null,
            Reliability = scope.Term(source.Reliability.Grade),
            ReliabilityBasis = source.Reliability.Basis,
            Transcription = source.Transcription,
            Seal = source.Seal.Value,
            Received = Received(source, scope),
            Kind = scope.Term(source.Kind),
            Url = source.Url,
            Archived = source.Archived,
            Accessed = source.Accessed?.Value.Written,
            Blocks = source.Blocks.ConvertAll(block => Block(block, (source, [.. byBlock[block.Index]]), scope)),
            Claims = Cited(uses, scope),
            ShareCited = ShareCited(source, scope),
            UsedIn = scope.UsedIn(source),
            Alternates =
            [
                scope.Alternate(DataFormats.SourceText, source),
                scope.Alternate(DataFormats.SealedText, source),
            ],
            HowToCite = [CitableTexts.OfSource(work)],
            Formats = CitableTexts.Formats(work),
        };
    }

    public static int ShareCited(Source source, PageScope scope)
    {
        var byClaims = scope.Edition.Passages.Of(source).Where(use => use.User is Claim);
        return Coverage.Share(source, byClaims.Select(use => use.Passage));
    }

    private static bool IsForeign(Source source, PageScope scope) =>
        source.Title is not null && source.Language != scope.Corpus.Site.Language;

    private static TranslationView Of(Translation translation) =>
        new(translation.By.Word(), translation.From, translation.Basis);

    private static ReceivedView? Received(Source source, PageScope scope)
    {
        if (source.Received is not { } received || Transcripts.Of(source) is not { } transcript)
            return null;
        var file = new Link(received.Name.Value, scope.Href(DataFormats.PathOfReceived(received)));
        var leftOut = transcript.LeftOut.ConvertAll(words =>
            new LeftOutPassage(words, TextDirection.Of(words, source.Language)));
        return new ReceivedView(file, received.Sha256.Value, leftOut, source.IsDatedByPage);
    }

    private static SourceBlockView Block(
        SourceBlock block,
        (Source Source, IReadOnlyList<PassageUse> Uses) quoted,
        PageScope scope) =>
        new(
            Invariant($"b{block.Index}"),
            block.Level,
            PassageMarks.Of(block, quoted.Uses, scope.Corpus),
            MarginNotes.Of(quoted.Source, quoted.Uses, scope))
        {
            Time = TimeCodes.At(quoted.Source, block.Index),
            Direction = TextDirection.Of(block.Text, quoted.Source.Language),
        };

    private static List<CitedPassage> Cited(List<PassageUse> uses, PageScope scope) =>
    [
        .. from use in uses.Where(use => use.User is Claim).DistinctBy(use => use.User.Id)
           select new CitedPassage($"#{use.Passage.Anchor}", scope.Line((Claim)use.User)),
    ];
}
