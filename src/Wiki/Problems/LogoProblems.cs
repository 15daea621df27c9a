using static System.FormattableString;

namespace Wiki.Problems;

/// <summary>Problems of the file that a wiki has as its logo.</summary>
internal static class LogoProblems
{
    public static Problem Missing(Located<string> name) => new(
        Codes.LogoMissing,
        name.At,
        $"there is no file '{name.Value}' beside site.yaml; put it there, or delete the key 'logo'");

    public static Problem TooLarge(Location at, string name, long length, long limit) => new(
        Codes.LogoTooLarge,
        at,
        Invariant($"the logo '{name}' has {length:#,0} bytes and every reader loads it, so that at most ")
        + Invariant($"{limit:#,0} are taken; save it smaller, such as a PNG 56 pixels high, or as a plain SVG"));

    public static Problem Unreadable(Located<string> name, string reason) => new(
        Codes.LogoUnreadable,
        name.At,
        $"the logo '{name.Value}' cannot be shown, because {reason}; save it again as SVG or PNG");

    public static Problem Active(Located<string> name, string part) => new(
        Codes.LogoActive,
        name.At,
        $"the logo '{name.Value}' has {ProblemText.Shorten(part)}, which could run or request something; "
        + "take it out of the file, or save the drawing as a plain SVG or a PNG");

    public static Problem Unnamed(Location at, string name) => new(
        Codes.StrayFile,
        at,
        $"site.yaml does not name this picture; write 'logo: {name}' under 'look', "
        + "or move it out of the content folder");
}
