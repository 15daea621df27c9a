using System.Text.RegularExpressions;

namespace Wiki.Reading.Prose;

/// <summary>Our mark that an editor who wrote another one probably meant, ready to paste.</summary>
internal static partial class MarkMeant
{
    private const string Brackets = "[]{}【】［］〔〕<>!";

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

    /// <summary>The ids after the at signs of an item, and those among its parts; "p. 3" is none.</summary>
    private static IEnumerable<string?> Ids(string item)
    {
        var cited = Cited().Matches(item).Select(match => Id(match.Groups["id"].Value)).ToList();
        if (cited.Count == 0)
            return [Id(item)];
        var parts = item.Split(',', StringSplitOptions.TrimEntries).Skip(1);
        return cited.Concat(parts.Where(part => RecordId.IsWellFormed(part) && !part.All(char.IsAsciiDigit)));
    }

    /// <summary>The link to a record, with its words if it has some; null if it names no id.</summary>
    public static string? Mention(string written)
    {
        var parts = written.Trim(Brackets.ToCharArray()).Split(['|', ','], 2, StringSplitOptions.TrimEntries);
        if (Id(parts[0].Split('#', '^')[0]) is not { } id)
            return null;
        return parts.Length == 2 && parts[1].Length > 0 ? $"[[{id}|{parts[1]}]]" : $"[[{id}]]";
    }

    /// <summary>An id, also with folders, ending, capitals, spaces or underscores; null if it is none.</summary>
    private static string? Id(string written)
    {
        var name = written.Trim().Split('/')[^1];
        if (name.EndsWith(".md", StringComparison.Ordinal))
            name = name[..^3];
#pragma warning disable CA1308 // ids are in lower case
        var id = name.ToLowerInvariant().Replace('_', '-').Replace(' ', '-').TrimEnd('-', '.');
#pragma warning restore CA1308
        return RecordId.IsWellFormed(id) ? id : null;
    }

    [GeneratedRegex(@"[@＠]\s*(?<id>[A-Za-z0-9_./-]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Cited();

    /// <summary>The command of LaTeX and its options.</summary>
    [GeneratedRegex(@"\A\\[a-z]+\*?(\[[^\]]*\])*", RegexOptions.ExplicitCapture)]
    private static partial Regex Options();
}
