namespace Wiki.Composing;

/// <summary>The file that contains the card of a record, computed from the name of the record.</summary>
internal static class CardAddress
{
    /// <summary>The first card on a page loads one file; this many cards keep it well under 8 kB compressed.</summary>
    private const int CardsPerFile = 24;

    public static int Files(Corpus corpus) => Math.Max(1, corpus.Records.Count / CardsPerFile);

    /// <summary>The path of a record's page without its ending.</summary>
    public static string NameOf(Record record) => record.Route.Path[..^".html".Length];

    public static int FileOf(string name, int files) => (int)(Hash(name) % (uint)files);

    /// <summary>FNV-1a, 32 bits (Fowler, Noll, Vo); the script of the cards computes the same hash.</summary>
    private static uint Hash(string name) =>
        name.Aggregate(0x811c9dc5u, (hash, letter) => unchecked((hash ^ letter) * 0x01000193u));
}
