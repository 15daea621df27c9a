using System.Text;
using System.Text.RegularExpressions;
using Wiki.Problems;

namespace Wiki.Receiving;

/// <summary>
/// Recognizes a file of another format than its name says by its first bytes: its codes would be taken for words.
/// </summary>
internal static partial class ForeignFormat
{
    private const int Longest = 512;

    private static readonly char[] Blank = ['\uFEFF', ' ', '\r', '\n'];

    /// <summary>The problem of a file that is really of another format; null if nothing is known against it.</summary>
    public static Problem? Find(Location at, ReceivedKind kind, ReadOnlySpan<byte> bytes)
    {
        if (kind == ReceivedKind.Pdf)
            return null;
        var start = Encoding.UTF8.GetString(bytes[..Math.Min(bytes.Length, Longest)]).TrimStart(Blank);
        if (start.StartsWith("%PDF-", StringComparison.Ordinal))
            return ReceivedProblems.IsPdf(at);
        if (start.StartsWith(@"{\rtf", StringComparison.Ordinal))
            return ReceivedProblems.IsRichText(at);
        if (Message().IsMatch(start))
            return ReceivedProblems.IsMessage(at);
        if (kind is ReceivedKind.PlainText && Page().IsMatch(start))
            return ReceivedProblems.IsWebPage(at);
        if (kind is ReceivedKind.PlainText && start.StartsWith("WEBVTT", StringComparison.Ordinal))
            return ReceivedProblems.IsWebVtt(at);
        return kind.IsText() && SubRip().IsMatch(start) ? ReceivedProblems.IsSubRip(at) : null;
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
