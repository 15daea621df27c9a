using Wiki.Checking.Quotes;
using static System.FormattableString;

namespace Wiki.Editing.Listing;

/// <summary>Selects the records of a list.</summary>
internal sealed record RecordList
{
    public RecordKind? Kind { get; init; }

    /// <summary>Only records that neither another record nor the site file refers to.</summary>
    public bool IsUnused { get; init; }

    /// <summary>Only claims that exactly one source supports.</summary>
    public bool IsSingleSource { get; init; }

    public IReadOnlyList<ListedRecord> Of(Corpus corpus)
    {
        var fromSite = RecordLink.Of(corpus.Site)
            .Select(link => link.To)
            .Concat(corpus.Site.MenuItems)
            .Select(reference => reference.Id)
            .ToHashSet(StringComparer.Ordinal);
        return
        [
            .. corpus.Records
                .Where(record => Kind is null || record.RecordKind == Kind)
                .Where(record => !IsUnused || !(fromSite.Contains(record.Id) || IsReferenced(record, corpus)))
                .Where(record => !IsSingleSource || HasSingleSource(record))
                .OrderBy(record => record.RecordKind)
                .ThenBy(record => record.Id, StringComparer.Ordinal)
                .Select(ListedRecord.Of),
        ];
    }

    /// <summary>The sentences of a report, without headings, that no claim quotes even in part.</summary>
    public static IReadOnlyList<ListedRecord> Uncited(Source source, Corpus corpus)
    {
        var cited = corpus.Claims
            .SelectMany(claim => claim.Citations)
            .Where(citation => citation.Source.Id == source.Id)
            .SelectMany(citation => new QuoteMatcher(source).Match(citation.Quote).Passages)
            .ToLookup(passage => passage.Block);
        return
        [
            .. from block in source.Blocks
               where !block.IsHeading
               from start in Sentences.Starts(block.Text)
               let end = Sentences.EndOf(block.Text, start)
               where !cited[block.Index].Any(passage => passage.Start < end && passage.End > start)
               let at = Invariant($"{source.At.File}:{block.LineAt(start)}")
               select new ListedRecord(source.Id, ListedRecord.Passage, "", block.Text[start..end], at),
        ];
    }

    private static bool IsReferenced(Record record, Corpus corpus) =>
        corpus.References.To(record.Id).Any(from => from.Id != record.Id);

    private static bool HasSingleSource(Record record) =>
        record is Claim claim && Voices.SourcesOf(claim).Count == 1;
}
