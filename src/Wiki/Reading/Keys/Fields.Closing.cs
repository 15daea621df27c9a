using Wiki.Problems;
using Wiki.Reading.Yaml;

namespace Wiki.Reading.Keys;

/// <content>Reports the keys that are unknown, missing, or indented as if they were of another set.</content>
internal sealed partial class Fields
{
    /// <summary>Reports unknown keys, and missing keys unless an unknown key was written for them.</summary>
    public void Close()
    {
        CloseKeys();
        NameMissing();
    }

    private void CloseKeys()
    {
        foreach (var inner in _inner)
            TakeOut(inner);
        var absent = _known.Where(key => map.Find(key) is null).ToList();
        var unknown = map.Pairs.Where(pair => !_known.Contains(pair.Key.Value)).ToList();
        unknown.Where(pair => pair.Owner is null).ToList().ForEach(pair => ReportUnknown(pair.Key, absent));
        foreach (var parts in unknown.Where(pair => pair.Owner is not null).GroupBy(pair => pair.Owner!.Key.At))
            ReportParts([.. parts]);
        problems.AddRange(_missing.Values);
    }

    private void ReportUnknown(YamlText key, List<string> absent)
    {
        if (PutInto(key.Value, key.At))
            return;
        var nearest = NearestWord.Of(key.Value, absent);
        _unknown[key.Value] = ReadingProblems.UnknownKey(key.At, key.Value, nearest);
        problems.Add(_unknown[key.Value]);
        if (nearest is not null)
            _missing.Remove(nearest);
        else
            _unlike ??= key.Value;
    }

    /// <summary>Reports the parts of one value that commas within brackets set off.</summary>
    private void ReportParts(IReadOnlyList<YamlPair> parts)
    {
        var owner = parts[0].Owner!;
        var cut = string.Concat(parts.Select(part => part.Separator + part.Key.Value));
        var whole = $"{((YamlText)owner.Value).Value}{cut}";
        problems.Add(ReadingProblems.CommaInBrackets(parts[0].Key.At, owner.Key.Value, whole));
    }

    /// <summary>A key that is like none was probably written for those that are missing: that is one mistake.</summary>
    private void NameMissing()
    {
        _inner.ForEach(inner => inner.NameMissing());
        if (_unlike is not { } key || _missing.Count == 0 || !problems.Remove(_unknown[key]))
            return;
        foreach (var missing in _missing.Values)
            problems.Remove(missing);
        problems.Add(ReadingProblems.KeyForOthers(_unknown[key].At, key, [.. _missing.Keys]));
    }

    /// <summary>Reports a key of the set just before that is not indented as its other keys are.</summary>
    private bool PutInto(string key, Location at)
    {
        if (_inner.FindLast(set => set.At.Line < at.Line) is not { } inner || !inner.Lacks(key))
            return false;
        if (inner._missing.Remove(key, out var missing))
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
