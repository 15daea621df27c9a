using System.Text.RegularExpressions;

namespace Wiki.Editing;

/// <summary>The comments among the hashes of a source, which stay when the hashes are written again.</summary>
internal sealed partial class SealComments
{
    private readonly ILookup<string, SealComment> _byKey;

    /// <param name="written">The lines that are there, from that with the key of the hashes to the last hash.</param>
    public SealComments(IReadOnlyList<string> written) =>
        _byKey = Read(written).Reverse().ToLookup(comment => comment.Key, StringComparer.Ordinal);

    /// <summary>The new lines, each with its comments, and those of keys that are not sealed any more.</summary>
    public IEnumerable<string> AddTo(IReadOnlyList<string> lines)
    {
        var keys = lines.Select(KeyOf).ToHashSet(StringComparer.Ordinal);
        var others = _byKey.Where(comments => !keys.Contains(comments.Key)).SelectMany(comments => comments);
        return [.. lines.SelectMany(AddTo), .. others.Select(comment => $"  {comment.Words.Trim()}")];
    }

    private IEnumerable<string> AddTo(string line)
    {
        var isAbove = _byKey[KeyOf(line)].ToLookup(comment => comment.IsAbove, comment => comment.Words);
        return [.. isAbove[true], line + string.Concat(isAbove[false])];
    }

    private static IEnumerable<SealComment> Read(IReadOnlyList<string> written)
    {
        var key = "";
        foreach (var line in written.Reverse())
        {
            var isAbove = line.TrimStart().StartsWith('#');
            key = isAbove ? key : KeyOf(line);
            if (isAbove || Comment().IsMatch(line))
                yield return new SealComment(key, isAbove ? line : Comment().Match(line).Value, isAbove);
        }
    }

    private static string KeyOf(string line) => line.Split(':')[0].Trim();

    [GeneratedRegex(@"\s+#.*$")]
    private static partial Regex Comment();

    /// <param name="Key">The key on whose line the comment is, or the next one after it.</param>
    private sealed record SealComment(string Key, string Words, bool IsAbove);
}
