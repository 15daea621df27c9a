using Wiki.Limits;

namespace Wiki.Checking.Quotes;

/// <summary>
/// Where phrases occur in a source, whether as whole words or not. Those it is made with are found in one pass.
/// </summary>
internal sealed class PhraseIndex(Source source)
{
    /// <summary>Up to this number, a vectorized search for each phrase is faster than a pass for all.</summary>
    private const int FewPhrases = 8;

    /// <summary>
    /// No report repeats a phrase as often; a made-up one would fill the memory with the places of its phrases.
    /// </summary>
    private const int MostPlaces = 10_000;

    private readonly Dictionary<string, List<Passage>> _found = new(StringComparer.Ordinal);

    public static PhraseIndex Of(Source source, IEnumerable<string> phrases)
    {
        var index = new PhraseIndex(source);
        string[] distinct = [.. phrases.Where(phrase => phrase.Length > 0).Distinct(StringComparer.Ordinal)];
        if (distinct.Length > FewPhrases)
            index.FindAll(distinct);
        return index;
    }

    /// <summary>All occurrences, in the order of the text.</summary>
    public IReadOnlyList<Passage> Find(string phrase)
    {
        if (_found.TryGetValue(phrase, out var known))
            return known;
        var found = new List<Passage>();
        foreach (var block in phrase.Length == 0 ? [] : source.Blocks)
            found.AddRange(Find(phrase, block, 0, block.Text.Length).Take(MostPlaces - found.Count));
        _found.Add(phrase, found);
        return found;
    }

    /// <summary>The occurrences between two offsets of a block.</summary>
    public static IEnumerable<Passage> Find(string phrase, SourceBlock block, int from, int to)
    {
        Work.Step(to - from);
        var start = block.Text.IndexOf(phrase, from, to - from, StringComparison.Ordinal);
        while (start >= 0)
        {
            Work.Step();
            yield return new Passage(block.Index, start, start + phrase.Length);
            start = block.Text.IndexOf(phrase, start + 1, to - start - 1, StringComparison.Ordinal);
        }
    }

    private void FindAll(string[] phrases)
    {
        foreach (var phrase in phrases)
            _found.Add(phrase, []);
        var automaton = new PhraseAutomaton(phrases, MostPlaces);
        foreach (var block in source.Blocks)
        {
            Work.Step(block.Text.Length);
            foreach (var (phrase, start) in automaton.In(block.Text))
                _found[phrases[phrase]].Add(new Passage(block.Index, start, start + phrases[phrase].Length));
        }
    }
}
