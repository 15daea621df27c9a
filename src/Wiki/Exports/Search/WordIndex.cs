namespace Wiki.Exports.Search;

/// <summary>The words of all documents with their postings, and the lengths of documents and their names.</summary>
internal sealed class WordIndex
{
    /// <summary>Positions below it are those of names.</summary>
    private const int NameZone = 16;

    private readonly Dictionary<string, Postings> _postings = new(StringComparer.Ordinal);
    private readonly List<int> _lengths = [];
    private readonly List<int> _nameLengths = [];

    public WordIndex(IEnumerable<SearchDocument> documents)
    {
        foreach (var document in documents)
            Add(document);
    }

    public IReadOnlyList<int> NameLengths => _nameLengths;

    public IReadOnlyList<int> Lengths => _lengths;

    /// <summary>The postings in the order of the words.</summary>
    public IReadOnlyList<(string Word, string Postings)> Write() =>
        [.. _postings.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => (pair.Key, pair.Value.Write()))];

    private void Add(SearchDocument document)
    {
        var (length, nameLength) = (0, 0);
        foreach (var (word, whole, position) in Words(document))
        {
            Add(word, position);
            if (whole is not null)
                Add(whole, position);
            length++;
            nameLength += position < NameZone ? 1 : 0;
        }

        _lengths.Add(length);
        _nameLengths.Add(nameLength);
    }

    private void Add(string word, int position)
    {
        if (!_postings.TryGetValue(word, out var postings))
            _postings.Add(word, postings = new Postings());
        postings.Add(_lengths.Count, position);
    }

    /// <summary>One position between two parts is unused, so that no phrase matches across them.</summary>
    private static IEnumerable<(string Word, string? Whole, int Position)> Words(SearchDocument document)
    {
        var next = document.IsCalledByName ? 0 : NameZone;
        foreach (var part in new[] { document.Name, document.Lead, document.Text })
        {
            foreach (var (word, whole) in SearchTokens.WithWholes(part))
                yield return (word, whole, next++);
            next = Math.Max(next + 1, NameZone);
        }
    }
}
