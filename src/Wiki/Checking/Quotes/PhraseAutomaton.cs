namespace Wiki.Checking.Quotes;

/// <summary>
/// Finds many phrases in one pass over a text (Aho and Corasick): it costs the length of the text, of the phrases, and
/// of what is found.
/// </summary>
internal sealed class PhraseAutomaton
{
    private const int Root = 0;
    private const int None = -1;

    private readonly int[] _lengths;
    private readonly int[] _fromRoot = new int[char.MaxValue + 1];
    private readonly Dictionary<long, int> _next = [];

    /// <summary>The phrase that ends in a state, or <see cref="None"/>.</summary>
    private readonly List<int> _phrase = [None];

    /// <summary>The state of the longest proper suffix that is the start of a phrase.</summary>
    private int[] _fallback = [];

    /// <summary>The nearest of the fallbacks in which a phrase ends; the root if there is none.</summary>
    private int[] _shorter = [];

    /// <param name="phrases">Distinct, not empty.</param>
    public PhraseAutomaton(IReadOnlyList<string> phrases)
    {
        _lengths = [.. phrases.Select(phrase => phrase.Length)];
        var edges = new List<(int From, char Letter, int To)>();
        for (var phrase = 0; phrase < phrases.Count; phrase++)
            Add(phrases[phrase], phrase, edges);
        Link(edges);
    }

    /// <summary>Each occurrence, in the order of their ends: the index of the phrase and where it starts.</summary>
    public IEnumerable<(int Phrase, int Start)> In(string text)
    {
        var state = Root;
        for (var index = 0; index < text.Length; index++)
        {
            state = Next(state, text[index]);
            for (var end = _phrase[state] >= 0 ? state : _shorter[state]; end != Root; end = _shorter[end])
                yield return (_phrase[end], index + 1 - _lengths[_phrase[end]]);
        }
    }

    private static long Key(int state, char letter) => ((long)state << 16) | letter;

    private void Add(string phrase, int index, List<(int From, char Letter, int To)> edges)
    {
        var state = Root;
        foreach (var letter in phrase)
        {
            var next = state == Root ? _fromRoot[letter] : _next.GetValueOrDefault(Key(state, letter));
            if (next == Root)
            {
                next = _phrase.Count;
                _phrase.Add(None);
                edges.Add((state, letter, next));
                if (state == Root)
                    _fromRoot[letter] = next;
                else
                    _next.Add(Key(state, letter), next);
            }

            state = next;
        }

        _phrase[state] = index;
    }

    /// <summary>The links of a state are made after those of shorter ones.</summary>
    private void Link(List<(int From, char Letter, int To)> edges)
    {
        (_fallback, _shorter) = (new int[_phrase.Count], new int[_phrase.Count]);
        foreach (var (from, letter, to) in ByDepth(edges))
        {
            var fallback = from == Root ? Root : Next(_fallback[from], letter);
            _fallback[to] = fallback;
            _shorter[to] = _phrase[fallback] >= 0 ? fallback : _shorter[fallback];
        }
    }

    private IEnumerable<(int From, char Letter, int To)> ByDepth(List<(int From, char Letter, int To)> edges)
    {
        var depths = new int[_phrase.Count];
        foreach (var (from, _, to) in edges)
            depths[to] = depths[from] + 1;
        return edges.OrderBy(edge => depths[edge.To]);
    }

    private int Next(int state, char letter)
    {
        while (state != Root)
        {
            if (_next.TryGetValue(Key(state, letter), out var next))
                return next;
            state = _fallback[state];
        }

        return _fromRoot[letter];
    }
}
