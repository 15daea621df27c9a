namespace Wiki.Exports.Stix;

/// <summary>
/// The days on which an object was made and last changed, by the dates of the content: those of reports, and those of
/// the <c>history</c> of claims.
/// </summary>
internal readonly record struct StixDays(DateOnly Created, DateOnly Changed, bool IsRevoked = false)
{
    public StixDays(DateOnly day)
        : this(day, day)
    {
    }

    /// <summary>The number of changes that the history records.</summary>
    public int Changes { get; init; }

    /// <summary>No date of the content says when an entity was written down, so it never moves.</summary>
    public static StixDays Undated => new(ContentDates.Unknown);

    /// <summary>
    /// Made on the day of the report that is cited first, which no citation added later moves; changed on the day of
    /// the newest report or entry of the history.
    /// </summary>
    public static StixDays Of(Claim claim, Corpus corpus)
    {
        var created = Begun(claim, corpus);
        var dates = claim.History.Select(change => ContentDates.First(change.On.Value));
        var newest = dates.Append(ContentDates.NewestSource(claim, corpus)).Append(created).Max();
        return new StixDays(created, newest, !claim.IsActive) { Changes = claim.History.Count };
    }

    /// <summary>The days of what collects claims: an event or a question, by its first claim.</summary>
    public static StixDays Begun(IReadOnlyList<Reference> claims, Corpus corpus) =>
        claims.Count == 0 ? Undated : new StixDays(Begun(corpus.Get<Claim>(claims[0]), corpus));

    private static DateOnly Begun(Claim claim, Corpus corpus) =>
        ContentDates.Of(corpus.Get<Source>(claim.Citations[0].Source));
}
