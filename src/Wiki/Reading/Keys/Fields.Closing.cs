using Wiki.Problems;

namespace Wiki.Reading.Keys;

/// <content>Reports the keys that are unknown, missing, or indented as if they were of another set.</content>
internal sealed partial class Fields
{
    /// <summary>Reports unknown keys, and missing keys unless an unknown key is a misspelling of one.</summary>
    public void Close()
    {
        foreach (var inner in _inner)
            TakeOut(inner);
        var absent = _known.Where(key => map.Find(key) is null).ToList();
        foreach (var pair in map.Pairs.Where(pair => !_known.Contains(pair.Key.Value)))
        {
            var (key, at) = (pair.Key.Value, pair.Key.At);
            if (PutInto(key, at))
                continue;
            var nearest = NearestWord.Of(key, absent);
            _unknown[key] = ReadingProblems.UnknownKey(at, key, nearest);
            problems.Add(_unknown[key]);
            if (nearest is not null)
                _missing.Remove(nearest);
        }

        problems.AddRange(_missing.Values);
    }

    /// <summary>Reports a key of the set just before that is not indented as its other keys are.</summary>
    private bool PutInto(string key, Location at)
    {
        if (_inner.FindLast(set => set.At.Line < at.Line) is not { } inner || !inner.Lacks(key))
            return false;
        if (inner._missing.TryGetValue(key, out var missing))
            problems.Remove(missing);
        problems.Add(ReadingProblems.KeyOfInnerSet(at, key, inner.At));
        return true;
    }

    /// <summary>Reports the keys of this set that are indented as those of one within it.</summary>
    private void TakeOut(Fields inner)
    {
        foreach (var (key, problem) in inner._unknown.Where(pair => Lacks(pair.Key)))
        {
            problems.Remove(problem);
            problems.Add(ReadingProblems.KeyOfOuterSet(problem.At, key, KeyAround(inner.At)));
            _missing.Remove(key);
        }
    }

    private bool Lacks(string key) => _known.Contains(key) && map.Find(key) is null;

    /// <summary>The key of this set in whose value a place is.</summary>
    private string KeyAround(Location at) => map.Pairs.Last(pair => pair.Key.At.Line <= at.Line).Key.Value;
}
