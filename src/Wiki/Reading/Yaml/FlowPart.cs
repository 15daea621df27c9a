using Wiki.Reading.Files;
using YamlDotNet.Core.Events;

namespace Wiki.Reading.Yaml;

/// <summary>A part of a value that a comma within brackets cut off, which is a key without a value to YAML.</summary>
internal static class FlowPart
{
    /// <summary>The pair with the one whose value it belongs to, if it is such a part.</summary>
    /// <param name="pair">The pair as it was read.</param>
    /// <param name="key">Where its key is in the file.</param>
    /// <param name="before">The pairs before it in the same set.</param>
    /// <param name="file">The file.</param>
    public static YamlPair Of(YamlPair pair, ParsingEvent key, List<YamlPair> before, ContentFile file)
    {
        if (pair.Value is not YamlText { Value: "" } || before is not [.., { Value: YamlText } last])
            return pair;
        var line = (int)key.Start.Line;
        var opening = file.Text.AsSpan()[file.OffsetOf(line, 1)..file.OffsetOf(line, (int)key.Start.Column)];
        var rest = file.Text.AsSpan(file.OffsetOf((int)key.End.Line, (int)key.End.Column));
        var comma = opening.TrimEnd().Length - 1;
        return comma < 0 || opening[comma] != ',' || rest.TrimStart() is [':', ..]
            ? pair
            : pair with { Owner = last.Owner ?? last, Separator = opening[comma..].ToString() };
    }
}
