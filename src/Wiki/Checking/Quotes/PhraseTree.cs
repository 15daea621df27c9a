namespace Wiki.Checking.Quotes;

/// <summary>
/// The tree of the letters of phrases, in which those that begin alike share their first states. Most states have one
/// next letter, which is kept beside them: a table of all of them would not fit into the cache of a processor.
/// </summary>
internal sealed class PhraseTree
{
    public const int Root = 0;
    public const int None = -1;

    private readonly List<State> _states = [new State { Phrase = None }];
    private readonly Dictionary<long, int> _others = [];

    /// <summary>
    /// As long as the greatest first letter requires: a table of all letters, one for each source, would be large
    /// objects, which the collector frees only when it looks at everything.
    /// </summary>
    private int[] _fromRoot = [];

    public int Count => _states.Count;

    /// <summary>The phrase that ends in a state, or <see cref="None"/>.</summary>
    public int PhraseOf(int state) => _states[state].Phrase;

    /// <summary>The state before another, and the letter between them.</summary>
    public (int From, char Letter) Before(int state) => (_states[state].From, _states[state].Letter);

    /// <summary>The state after a letter; the root if there is none.</summary>
    public int Next(int state, char letter)
    {
        if (state == Root)
            return letter < _fromRoot.Length ? _fromRoot[letter] : Root;
        var known = _states[state];
        if (known.FirstLetter == letter && known.First != Root)
            return known.First;
        return known.HasOthers ? _others.GetValueOrDefault(Key(state, letter)) : Root;
    }

    public void Add(string phrase, int index)
    {
        var state = Root;
        foreach (var letter in phrase)
            state = Next(state, letter) is var next and not Root ? next : Add(state, letter);
        _states[state] = _states[state] with { Phrase = index };
    }

    private static long Key(int state, char letter) => ((long)state << 16) | letter;

    private int Add(int from, char letter)
    {
        var added = _states.Count;
        _states.Add(new State { Phrase = None, From = from, Letter = letter });
        if (from == Root)
            AddFirst(letter, added);
        else if (_states[from].First == Root)
            _states[from] = _states[from] with { First = added, FirstLetter = letter };
        else
            AddOther(from, letter, added);
        return added;
    }

    private void AddFirst(char letter, int added)
    {
        if (letter >= _fromRoot.Length)
            Array.Resize(ref _fromRoot, Math.Max(letter + 1, 2 * _fromRoot.Length));
        _fromRoot[letter] = added;
    }

    private void AddOther(int from, char letter, int added)
    {
        _states[from] = _states[from] with { HasOthers = true };
        _others.Add(Key(from, letter), added);
    }

    private readonly record struct State
    {
        public int Phrase { get; init; }

        public int From { get; init; }

        public int First { get; init; }

        public char Letter { get; init; }

        public char FirstLetter { get; init; }

        public bool HasOthers { get; init; }
    }
}
