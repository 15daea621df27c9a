using System.Reflection;

namespace Wiki.Output;

/// <summary>Reads the files that are embedded in the program.</summary>
internal static class EmbeddedFile
{
    private static readonly Assembly Program = typeof(EmbeddedFile).Assembly;

    /// <summary>The names of those that begin with a prefix.</summary>
    public static IEnumerable<string> NamesWith(string prefix) =>
        Program.GetManifestResourceNames().Where(name => name.StartsWith(prefix, StringComparison.Ordinal));

    public static byte[] BytesOf(string name)
    {
        using var stream = Program.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }

    public static IEnumerable<string> LinesOf(string name)
    {
        using var lines = new StreamReader(Program.GetManifestResourceStream(name)!);
        while (lines.ReadLine() is { } line)
            yield return line;
    }
}
