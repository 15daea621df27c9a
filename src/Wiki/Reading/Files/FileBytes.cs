using System.Text;
using System.Text.RegularExpressions;
using Wiki.Problems;

namespace Wiki.Reading.Files;

/// <summary>Decodes the bytes of a content file, or reports the byte that is not valid.</summary>
internal static partial class FileBytes
{
    private static readonly UTF8Encoding Strict =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static ContentFile? Decode(string path, byte[] file, List<Problem> problems)
    {
        ReadOnlySpan<byte> bytes = file;
        if (IsUtf16(bytes))
            return Refuse(ReadingProblems.Utf16(Location.StartOf(path)), problems);
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        try
        {
            var text = WithLineFeeds(Strict.GetString(bytes));
            return Clean(new ContentFile(path, text) { Bytes = Published(text, file) }, problems);
        }
        catch (DecoderFallbackException exception)
        {
            var index = Math.Max(exception.Index, 0);
            var valid = new ContentFile(path, WithLineFeeds(Strict.GetString(bytes[..index])));
            return Refuse(ReadingProblems.NotUtf8(valid.At(valid.Text.Length), bytes[index]), problems);
        }
    }

    /// <summary>A byte order mark, or two ASCII characters in UTF-16.</summary>
    private static bool IsUtf16(ReadOnlySpan<byte> bytes) => bytes
        is [0xFF, 0xFE, ..]
        or [0xFE, 0xFF, ..]
        or [not 0, 0, not 0, 0, ..]
        or [0, not 0, 0, not 0, ..];

    private static ContentFile? Clean(ContentFile file, List<Problem> problems)
    {
        if (ForeignCharacters.IndexIn(file.Text) is var index and >= 0)
            return Refuse(ReadingProblems.ControlCharacter(file.At(index), file.Text[index]), problems);
        if (Conflict().Match(file.Text) is { Success: true } conflict)
            return Refuse(ReadingProblems.ConflictMarker(file.At(conflict.Index)), problems);
        return file;
    }

    [GeneratedRegex("^<<<<<<< ", RegexOptions.Multiline)]
    private static partial Regex Conflict();

    /// <summary>Editors count lines by CR, LF and CRLF; form feeds and line separators are not line ends.</summary>
    private static string WithLineFeeds(string text) =>
        text.Replace("\r\n", "\n", StringComparison.Ordinal).Replace('\r', '\n');

    /// <summary>Without a mark of the byte order, with LF at the end of each line, also of the last one.</summary>
    private static byte[] Published(string text, byte[] file)
    {
        ReadOnlySpan<byte> bytes = file;
        var isPublished = bytes is [.., (byte)'\n']
            && !bytes.Contains((byte)'\r')
            && !bytes.StartsWith(Encoding.UTF8.Preamble);
        return isPublished ? file : Strict.GetBytes(text.EndsWith('\n') ? text : $"{text}\n");
    }

    private static ContentFile? Refuse(Problem problem, List<Problem> problems)
    {
        problems.Add(problem);
        return null;
    }
}
