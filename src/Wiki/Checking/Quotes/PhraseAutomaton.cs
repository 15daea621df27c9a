using Wiki.Limits;

namespace Wiki.Checking.Quotes;

/// <summary>
/// Finds many phrases in one pass over a text (Aho and Corasick): it costs the length of the text, of the phrases, and
/// of what is found. A phrase that was found often enough costs nothing more.
/// </summary>
internal sealed class PhraseAutomaton
{
    private const int Root = PhraseTree.Root;

    private readonly PhraseTree _tree = new();
    private readonly int[] _lengths;

    /// <summary>For each state, that of its longest proper suffix that is the start of a phrase.</summary>
    private readonly int[] _fallback;

    /// <summary>The nearest of the fallbacks in which a phrase ends; the root if there is none.</summary>
    private readonly int[] _shorter;

    /// <summary>How often each phrase may still be found.</summary>
    private readonly int[] _left;

    /// <param name="phrases">Distinct, not empty.</param>
    /// <param name="most">How often each is found at most.</param>
    public PhraseAutomaton(IReadOnlyList<string> phrases, int most)
    {
        _left = [.. phrases.Select(_ => most)];
        _lengths = [.. phrases.Select(phrase => phrase.Length)];
        for (var phrase = 0; phrase < phrases.Count; phrase++)
            _tree.Add(phrases[phrase], phrase);
        (_fallback, _shorter) = (new int[_tree.Count], new int[_tree.Count]);
        foreach (var state in ByDepth())
            Link(state);
    }

    /// <summary>Each occurrence, in the order of their ends: the index of the phrase and where it starts.</summary>
    public IEnumerable<(int Phrase, int Start)> In(string text)
    {
        var state = Root;
        for (var index = 0; index < text.Length; index++)
        {
            state = Next(state, text[index]);
            for (var end = Open(EndAt(state)); end != Root; end = Open(_shorter[end]))
            {
                Work.Step();
                var phrase = _tree.PhraseOf(end);
                _left[phrase]--;
                yield return (phrase, index + 1 - _lengths[phrase]);
            }
        }
    }

    /// <summary>The first of a phrase and the shorter ones at its end that may still be found.</summary>
    private int Open(int end)
    {
        var open = end;
        while (open != Root && _left[_tree.PhraseOf(open)] == 0)
            open = _shorter[open];
        // What was passed over is passed over in one step from now on.
        while (end != open)
            (end, _shorter[end]) = (_shorter[end], open);
        return open;
    }

    private int EndAt(int state) => _tree.PhraseOf(state) >= 0 ? state : _shorter[state];

    /// <summary>The links of a state are made after those of shorter ones.</summary>
    private void Link(int state)
    {
        var (from, letter) = _tree.Before(state);
        _fallback[state] = from == Root ? Root : Next(_fallback[from], letter);
        _shorter[state] = EndAt(_fallback[state]);
    }

    private IEnumerable<int> ByDepth()
    {
        var depths = new int[_tree.Count];
        for (var state = 1; state < depths.Length; state++)
            depths[state] = depths[_tree.Before(state).From] + 1;
        return Enumerable.Range(1, depths.Length - 1).OrderBy(state => depths[state]);
    }

    private int Next(int state, char letter)
    {
        var next = _tree.Next(state, letter);
        while (next == Root && state != Root)
        {
            state = _fallback[state];
            next = _tree.Next(state, letter);
        }

        return next;
    }
}
