using Wiki.Checking.Quotes;
using Wiki.Limits;

namespace Wiki.Checking;

/// <summary>The input of the rules: the records, the proof of each quote, and the ids of unreadable files.</summary>
internal sealed record CheckedContent(Corpus Corpus, Proofs Proofs, IReadOnlySet<string> Unread)
{
    /// <summary>The records that the rules for single records check; they may refer to all others.</summary>
    public Corpus Scope { get; init; } = Corpus;

    public ProvenPassages Passages { get; } = new(Corpus, Proofs);

    /// <summary>The claims of the scope, each in work while a rule is at it; and likewise the others.</summary>
    public IEnumerable<Claim> Claims => Each(Scope.Claims);

    public IEnumerable<Source> Sources => Each(Scope.Sources);

    public IEnumerable<Entity> Entities => Each(Scope.Entities);

    public IEnumerable<Event> Events => Each(Scope.Events);

    public IEnumerable<Topic> Topics => Each(Scope.Topics);

    public IEnumerable<Question> Questions => Each(Scope.Questions);

    /// <summary>The day of the check; null where it does not matter.</summary>
    public DateOnly? Today { get; init; }

    /// <summary>Whether the vocabularies of site.yaml are complete.</summary>
    public bool IsSiteRead => !Unread.Contains(Site.FileName);

    /// <summary>
    /// Whether the dates of the sources of quotes are as sealed; words such as "on Friday" give no date while that of
    /// their source is to be corrected.
    /// </summary>
    public bool AreDated(IEnumerable<Quote> quotes) =>
        quotes.All(quote => Corpus.Find<Source>(quote.Source)?.AreDatesSealed != false);

    private static IEnumerable<T> Each<T>(IEnumerable<T> records) where T : Record =>
        Work.Each(records, record => record.At);
}
