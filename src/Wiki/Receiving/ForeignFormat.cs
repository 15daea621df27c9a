using System.Text;
using System.Text.RegularExpressions;

namespace Wiki.Receiving;

/// <summary>
/// Recognizes a file of another format than its name says by its first bytes: its codes would be taken for words.
/// </summary>
internal static partial class ForeignFormat
{
    private const int Longest = 512;

    private static readonly char[] Blank = ['\uFEFF', ' ', '\r', '\n'];

    /// <summary>What a text file really is, and how to give it; null if nothing is known against it.</summary>
    public static (string Name, string Remedy)? Of(ReceivedKind kind, ReadOnlySpan<byte> bytes)
    {
        var start = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, Longest)]).TrimStart(Blank);
        if (start.StartsWith("%PDF-", StringComparison.Ordinal) && kind != ReceivedKind.Pdf)
            return ("a PDF file", "end its name in .pdf");
        if (kind is ReceivedKind.Pdf)
            return null;
        if (start.StartsWith(@"{\rtf", StringComparison.Ordinal))
            return ("a file in rich text (RTF)", "save it as PDF or as plain text");
        if (Message().IsMatch(start))
            return ("a message or an archive in MIME", "save its words as plain text or as a web page");
        if (kind is ReceivedKind.PlainText && Page().IsMatch(start))
            return ("a web page", "end its name in .html");
        if (kind is ReceivedKind.PlainText && start.StartsWith("WEBVTT", StringComparison.Ordinal))
            return ("a file of subtitles in WebVTT", "end its name in .vtt");
        return kind.IsText() && SubRip().IsMatch(start)
            ? ("a file of subtitles in SubRip", "convert it to WebVTT (.vtt)")
            : null;
    }

    [GeneratedRegex(
        @"\A(<!doctype\s+html|<html[\s>])",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Page();

    [GeneratedRegex(
        @"\A([A-Za-z][A-Za-z-]*:[^\r\n]*\r?\n([ \t][^\r\n]*\r?\n)*)*"
        + @"(MIME-Version|Received|Message-ID|Return-Path|Delivered-To):[ \t]",
        RegexOptions.IgnoreCase | RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex Message();

    [GeneratedRegex(
        @"\A(WEBVTT\s+)?[0-9]+[ \t]*\r?\n[0-9]{2,}:[0-9]{2}:[0-9]{2},[0-9]{3}[ \t]*-->",
        RegexOptions.ExplicitCapture)]
    private static partial Regex SubRip();
}
