namespace Wiki.Checking.Prose;

/// <summary>Prose that one set of evidence stands for, beside what its own paragraphs cite.</summary>
/// <param name="Evidence">Ids that carry the prose without being cited in it, such as the claims of a judgement.</param>
/// <param name="MustCite">Whether each paragraph has to cite.</param>
internal sealed record ProseSection(Text Text, IReadOnlyList<string> Evidence, bool MustCite)
{
    /// <summary>All prose of the content.</summary>
    public static IEnumerable<ProseSection> All(Corpus corpus) => [.. corpus.Records.SelectMany(Of), .. corpus.Site.Answer.Select(line => new ProseSection(line, [], MustCite: true))];

    private static IEnumerable<ProseSection> Of(Record record) => record switch
    {
        Topic topic => OfTopic(topic),
        Question question => [new ProseSection(question.Body, [], MustCite: true)],
        Entity entity => [new ProseSection(entity.Role, [], MustCite: true), new ProseSection(entity.Note, [entity.Id], MustCite: false)],
        Claim claim => [new ProseSection(claim.Note, [claim.Id], MustCite: false)],
        Event @event => [new ProseSection(@event.Note, [@event.Id, .. Ids(@event.Claims)], MustCite: false)],
        _ => [],
    };

    private static IEnumerable<ProseSection> OfTopic(Topic topic) =>
    [
        new ProseSection(topic.Lead, [], MustCite: true),
        .. topic.Judgements.SelectMany(judgement => new[] { judgement.Text, judgement.Basis, judgement.WouldChange }.Select(text => new ProseSection(text, Ids(judgement.Claims), MustCite: false))),
        .. topic.OpenQuestions.Select(open => new ProseSection(open.Text, Ids(open.Claims.Concat(open.Sources)), MustCite: open.Claims.Count + open.Sources.Count == 0)),
        new ProseSection(topic.Body, [], MustCite: true),
    ];

    private static IReadOnlyList<string> Ids(IEnumerable<Reference> references) => [.. references.Select(reference => reference.Id)];
}
