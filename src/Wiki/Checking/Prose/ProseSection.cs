namespace Wiki.Checking.Prose;

/// <summary>Prose with one set of evidence, in addition to what its own paragraphs cite.</summary>
/// <param name="Evidence">Ids of records that prove the prose without being cited in it, such as the
/// claims of a judgement.</param>
/// <param name="MustCite">Whether each paragraph has to cite.</param>
internal sealed record ProseSection(Text Text, IReadOnlyList<string> Evidence, bool MustCite)
{
    /// <summary>All prose of the content.</summary>
    public static IEnumerable<ProseSection> All(Corpus corpus) =>
    [
        .. corpus.Records.SelectMany(record => record.Texts.Select(text => Of(record, text))),
        .. corpus.Site.Answer.Concat(corpus.Site.Story.Select(screen => screen.Text))
            .Select(line => new ProseSection(line, [], MustCite: true)),
    ];

    private static ProseSection Of(Record record, RecordText text)
    {
        var listed = text.Evidence.Select(reference => reference.Id);
        return new ProseSection(text.Text, text.IsNote ? [record.Id, .. listed] : [.. listed], text.MustCite);
    }
}
