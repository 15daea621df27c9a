using System.Text.RegularExpressions;
using Wiki.Problems;
using Wiki.Reading.Files;
using YamlDotNet.Core.Events;

namespace Wiki.Reading.Yaml;

/// <summary>A plain value after which the line goes on with a comment: YAML drops the rest without a word.</summary>
/// <param name="At">The place of the comment sign.</param>
/// <param name="Whole">The value with what was cut off.</param>
/// <param name="Corrected">The line with the whole value in quotation marks, or the value where it is within
/// brackets.</param>
internal sealed partial record CutValue(Location At, string Whole, string Corrected)
{
    /// <summary>Null if nothing follows the value on its line.</summary>
    public static CutValue? Find(Scalar scalar, ContentFile file)
    {
        var end = file.OffsetOf((int)scalar.End.Line, (int)scalar.End.Column);
        var rest = file.Text.AsSpan(end);
        var sign = rest.IndexOfAnyExcept(' ', '\t');
        if (sign < 0 || rest[sign] != '#' || file.Text[end + sign - 1] is not (' ' or '\t'))
            return null;
        var comment = rest[sign..];
        comment = comment.IndexOf('\n') is var length and >= 0 ? comment[..length] : comment;
        if (scalar.Value.Length == 0 && IsHint(comment))
            return null;
        var whole = $"{scalar.Value}{rest[..sign]}{comment.TrimEnd()}".Trim();
        var opening = Opening(scalar, file);
        var value = opening.Length > 0 ? whole : whole.TrimEnd(']', '}', ' ');
        return new CutValue(file.At(end + sign), whole, opening + ProblemText.InOwnMarks(value));
    }

    /// <summary>The key or the sign of an item before the value; nothing where it is within brackets.</summary>
    private static string Opening(Scalar scalar, ContentFile file)
    {
        var line = (int)scalar.Start.Line;
        var before = file.Text[file.OffsetOf(line, 1)..file.OffsetOf(line, (int)scalar.Start.Column)];
        return KeyOrItem().IsMatch(before) && before.Trim() is { Length: > 0 } opening ? $"{opening} " : "";
    }

    /// <summary>A comment in the place of a value, such as 'new' writes.</summary>
    private static bool IsHint(ReadOnlySpan<char> comment) => comment.Length == 1 || comment[1] is ' ' or '#';

    [GeneratedRegex(@"\A[ -]*([\w-]+:[ ]*)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex KeyOrItem();
}
