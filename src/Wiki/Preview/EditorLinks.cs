using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text.RegularExpressions;

namespace Wiki.Preview;

/// <summary>Writes the addresses with which an editor opens a location of the content.</summary>
/// <param name="Template">An address with <c>{path}</c>, <c>{line}</c> and <c>{column}</c>.</param>
internal sealed partial record EditorLinks(string Template)
{
    private const string Default = "vscode";

    private static readonly Dictionary<string, string> Known = new(StringComparer.Ordinal)
    {
        [Default] = "vscode://file{path}:{line}:{column}",
        ["vscodium"] = "vscodium://file{path}:{line}:{column}",
        ["cursor"] = "cursor://file{path}:{line}:{column}",
        ["zed"] = "zed://file{path}:{line}:{column}",
        ["idea"] = "idea://open?file={path}&line={line}&column={column}",
        ["sublime"] = "subl://open?url=file://{path}&line={line}&column={column}",
        ["emacs"] = "emacs://open?url=file://{path}&line={line}&column={column}",
        ["vim"] = "mvim://open?url=file://{path}&line={line}&column={column}",
        ["textmate"] = "txmt://open?url=file://{path}&line={line}&column={column}",
    };

    /// <summary>The names of editors, in the order in which they are listed.</summary>
    public static IEnumerable<string> Names => Known.Keys;

    public static EditorLinks VsCode { get; } = new(Known[Default]);

    /// <param name="written">The name of an editor, or a template.</param>
    public static bool TryParse(string? written, [NotNullWhen(true)] out EditorLinks? links)
    {
        var template = Known.GetValueOrDefault(written ?? Default, written!);
        links = Form().IsMatch(template) && !Runs().IsMatch(template) ? new EditorLinks(template) : null;
        return links is not null;
    }

    public string To(Location at)
    {
        var path = string.Join('/', Path.GetFullPath(at.File).Split('/', '\\').Select(Uri.EscapeDataString));
        return Template
            .Replace("{line}", at.Line.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{column}", at.Column.ToString(CultureInfo.InvariantCulture), StringComparison.Ordinal)
            .Replace("{path}", $"/{path.TrimStart('/')}", StringComparison.Ordinal);
    }

    [GeneratedRegex(@"\A([A-Za-z][A-Za-z0-9+.-]*:[^\s]*\{path\}[^\s]*)\z", RegexOptions.ExplicitCapture)]
    private static partial Regex Form();

    /// <summary>Addresses that a browser opens by itself.</summary>
    [GeneratedRegex(
        @"\A(javascript|data|vbscript|blob):",
        RegexOptions.ExplicitCapture | RegexOptions.IgnoreCase | RegexOptions.CultureInvariant)]
    private static partial Regex Runs();
}
