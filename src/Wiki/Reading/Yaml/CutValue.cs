using System.Text.RegularExpressions;
using Wiki.Problems;
using YamlDotNet.Core.Events;

namespace Wiki.Reading.Yaml;

/// <summary>A plain value after which the line goes on with a comment: YAML drops the rest without a word.</summary>
/// <param name="At">The place of the comment sign.</param>
/// <param name="Whole">The value with what was cut off.</param>
/// <param name="Mended">The line with the whole value in quotation marks, or the value where it is within brackets.</param>
internal sealed partial record CutValue(Location At, string Whole, string Mended)
{
    /// <summary>Null if nothing follows the value on its line.</summary>
    public static CutValue? Find(Scalar scalar, ContentFile file)
    {
        var end = scalar.End;
        var line = file.LineText((int)end.Line);
        var column = Math.Clamp((int)end.Column - 1, 0, line.Length);
        var sign = column + line.AsSpan(column).IndexOfAnyExcept(' ', '\t');
        if (sign < column || line[sign] != '#' || !IsAfterSpace(line, sign))
            return null;
        if (scalar.Value.Length == 0 && IsHint(line, sign))
            return null;
        var whole = $"{scalar.Value}{line[column..].TrimEnd()}".Trim();
        var before = scalar.Start.Line == end.Line ? line[..Math.Min((int)scalar.Start.Column - 1, column)] : "";
        var opening = KeyOrItem().IsMatch(before) ? $"{before.Trim()} " : "";
        return new CutValue(
            file.At((int)end.Line, sign + 1),
            whole,
            opening.TrimStart() + ProblemText.InQuotationMarks(whole));
    }

    private static bool IsAfterSpace(string line, int sign) => sign > 0 && line[sign - 1] is ' ' or '\t';

    /// <summary>A comment in the place of a value, such as 'new' writes.</summary>
    private static bool IsHint(string line, int sign) => sign + 1 == line.Length || line[sign + 1] is ' ' or '#';

    [GeneratedRegex(@"\A[ -]*([\w-]+:[ ]*)?\z", RegexOptions.ExplicitCapture)]
    private static partial Regex KeyOrItem();
}
