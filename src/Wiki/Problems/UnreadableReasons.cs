using static System.FormattableString;

namespace Wiki.Problems;

/// <summary>
/// Why the words of a received file cannot be read, or a logo cannot be shown: the end of a sentence that says so.
/// </summary>
/// <seealso cref="ReceivedProblems.Unreadable"/>
/// <seealso cref="LogoProblems.Unreadable"/>
internal static class UnreadableReasons
{
    public const string Utf16 = "it is UTF-16";

    public const string Encrypted = "it is encrypted";

    public const string Damaged = "it is damaged";

    public const string TooMuchMemory = "it takes more memory to read than any report";

    public const string DamagedOrTooMuchMemory = "it is damaged, or takes more memory to read than any report";

    public const string NotPng = "its bytes are not those of a PNG";

    public const string Incomplete = "it is not complete";

    public const string Empty = "it is empty";

    public const string NoSize = "it has no size";

    public const string NoSizeInSvg = $"{NoSize}, such as viewBox=\"0 0 120 40\" in its first element";

    /// <param name="number">The place of the byte in the file, from 1.</param>
    public static string NotUtf8(int number) => Invariant($"its byte {number} is not UTF-8");

    public static string TooSlow(TimeSpan longest) => Invariant($"it takes more than {longest.TotalSeconds} s to read");

    public static string NoProcess(string reason) => $"no process could be started to read it: {reason}";

    public static string NestedTooDeep(int most) => Invariant($"its elements are nested more than {most} deep");

    public static string GlyphsWithoutLetters(int glyphs) => glyphs == 1
        ? "it does not say which letter one of its glyphs is"
        : Invariant($"it does not say which letters {glyphs} of its glyphs are");

    public static string NotXml(int line) => Invariant($"its line {line} is not XML");

    public static string NotSvg(string @namespace) => $"its first element is not <svg xmlns=\"{@namespace}\">";
}
