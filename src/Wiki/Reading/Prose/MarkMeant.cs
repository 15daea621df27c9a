using System.Text.RegularExpressions;

namespace Wiki.Reading.Prose;

/// <summary>Our mark that an editor who wrote another one probably meant, ready to paste.</summary>
internal static partial class MarkMeant
{
    private const string Brackets = "[](){}【】［］〔〕<>!`";

    /// <summary>The citation of each id after an at sign, or of each item of a list; null if one is no id.</summary>
    public static string? Citation(string written)
    {
        var inner = Options().Replace(written, "").Trim(Brackets.ToCharArray());
        var separators = inner.Contains('@', StringComparison.Ordinal) || inner.Contains('＠', StringComparison.Ordinal)
            ? ";；"
            : ",;";
        var ids = inner.Split(separators.ToCharArray(), StringSplitOptions.TrimEntries).SelectMany(Ids).ToList();
        return ids.Contains(null) ? null : $"[{string.Join("; ", ids.Distinct().Select(id => $"@{id}"))}]";
    }

    /// <summary>The ids after the at signs of an item, and those among its parts; "p. 3" and "see" are none.</summary>
    private static IEnumerable<string?> Ids(string item)
    {
        if (!Cited().IsMatch(item))
            return [Id(item)];
        var parts = item.Split(',', StringSplitOptions.TrimEntries);
        return parts.SelectMany((part, index) => IdsOfPart(part, isFirst: index == 0));
    }

    private static IEnumerable<string?> IdsOfPart(string part, bool isFirst)
    {
        var isId = RecordId.IsWellFormed(part) && !part.All(char.IsAsciiDigit);
        if (isId && (!isFirst || part.Contains('-', StringComparison.Ordinal)))
            return [part];
        return Cited().Matches(part).Select(match => Id(match.Groups["id"].Value));
    }

    /// <summary>The link to a record, with its words if it has some; null if it names no id.</summary>
    public static string? Mention(string written)
    {
        var inner = Options().Replace(written, "").Trim(Brackets.ToCharArray()).TrimStart('#');
        var parts = inner.Split(['|', ','], 2, StringSplitOptions.TrimEntries);
        if (Id(parts[0].Split('#', '^')[0]) is not { } id)
            return null;
        var label = parts.ElementAtOrDefault(1)?.TrimStart('|').Trim();
        // Other wikis have the words first.
        if (label is not null && RecordId.IsWellFormed(label) && parts[0].Contains(' ', StringComparison.Ordinal))
            return $"[[{label}|{parts[0]}]]";
        return string.IsNullOrEmpty(label) ? $"[[{id}]]" : $"[[{id}|{label}]]";
    }

    /// <summary>
    /// An id, also with folders, ending, capitals, spaces, underscores or the dashes that word processors put in; null
    /// if it is none.
    /// </summary>
    private static string? Id(string written)
    {
        var name = written.Trim().Split('/')[^1];
        if (name.EndsWith(".md", StringComparison.Ordinal))
            name = name[..^3];
#pragma warning disable CA1308 // ids are in lower case
        var id = OtherHyphens().Replace(name.ToLowerInvariant(), "-").TrimEnd('-', '.');
#pragma warning restore CA1308
        return RecordId.IsWellFormed(id) ? id : null;
    }

    [GeneratedRegex(@"[@＠][\s\[]*(?<id>[A-Za-z0-9_./\u2010-\u2015\u2212-]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Cited();

    [GeneratedRegex(@"[_ \u2010-\u2015\u2212]")]
    private static partial Regex OtherHyphens();

    /// <summary>The command of LaTeX and its options, or the role of reStructuredText.</summary>
    [GeneratedRegex(@"\A(\\[a-z]+\*?(\[[^\]]*\])*|:[a-z:+-]+:)", RegexOptions.ExplicitCapture)]
    private static partial Regex Options();
}
