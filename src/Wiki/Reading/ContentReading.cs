namespace Wiki.Reading;

/// <summary>What reading a content folder gave.</summary>
/// <param name="Corpus">Null where there is no site file to read.</param>
/// <param name="Unread">Ids of files that could not be read, and the name of the site's own file; nobody is told that these are missing.</param>
internal sealed record ContentReading(Corpus? Corpus, IReadOnlySet<string> Unread, IReadOnlyList<Problem> Problems)
{
    public static ContentReading Nothing(Problem problem) => new(null, new HashSet<string>(), [problem]);
}
