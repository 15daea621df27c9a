using Wiki.Checking.Quotes;

namespace Wiki.Editing.Listing;

/// <summary>Which records a list shows.</summary>
internal sealed record RecordList
{
    public RecordKind? Kind { get; init; }

    /// <summary>Those alone that no other record and no menu names.</summary>
    public bool IsUnused { get; init; }

    /// <summary>Those claims alone that one source alone supports.</summary>
    public bool IsSingleSource { get; init; }

    public IReadOnlyList<ListedRecord> Of(Corpus corpus)
    {
        var fromSite = RecordLink.Of(corpus.Site).Select(link => link.To).Concat(corpus.Site.Navigation).Select(to => to.Id).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. corpus.Records.Where(record => Kind is null || record.RecordKind == Kind)
                .Where(record => !IsUnused || !(fromSite.Contains(record.Id) || corpus.References.To(record.Id).Any(from => from.Id != record.Id)))
                .Where(record => !IsSingleSource || (record is Claim claim && Supporting(claim) == 1))
                .OrderBy(record => record.RecordKind).ThenBy(record => record.Id, StringComparer.Ordinal).Select(ListedRecord.Of),
        ];
    }

    /// <summary>The sentences of a report, headings left out, of which no claim quotes a word.</summary>
    public static IReadOnlyList<ListedRecord> Uncited(Source source, Corpus corpus)
    {
        var cited = corpus.Claims.SelectMany(claim => claim.Citations).Where(citation => citation.Source.Id == source.Id)
            .SelectMany(citation => new QuoteMatcher(source).Match(citation.Quote).Passages).ToLookup(passage => passage.Block);
        return
        [
            .. from block in source.Blocks
               where !block.IsHeading
               from start in Sentences.Starts(block.Text)
               let end = Sentences.EndOf(block.Text, start)
               where !cited[block.Index].Any(passage => passage.Start < end && passage.End > start)
               select new ListedRecord(source.Id, "passage", "", block.Text[start..end], string.Create(System.Globalization.CultureInfo.InvariantCulture, $"{source.At.File}:{block.LineAt(start)}")),
        ];
    }

    private static int Supporting(Claim claim) => claim.Citations.Where(citation => citation.Stance == Stance.Supports).Select(citation => citation.Source.Id).Distinct().Count();
}
