using System.Text;
using Wiki.Problems;

namespace Wiki.Receiving;

/// <summary>Reads plain text.</summary>
internal static class PlainText
{
    private static readonly UTF8Encoding Strict =
        new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static ReceivedText Read(ReadOnlySpan<byte> bytes)
    {
        if (bytes.StartsWith(Encoding.UTF8.Preamble))
            bytes = bytes[Encoding.UTF8.Preamble.Length..];
        if (bytes.StartsWith(Encoding.Unicode.Preamble) || bytes.StartsWith(Encoding.BigEndianUnicode.Preamble))
            return ReceivedText.Failed(UnreadableReasons.Utf16);
        try
        {
            return new ReceivedText([.. ReceivedText.Paragraphs(Strict.GetString(bytes))]);
        }
        catch (DecoderFallbackException exception)
        {
            return ReceivedText.Failed(UnreadableReasons.NotUtf8(Math.Max(exception.Index, 0) + 1));
        }
    }
}
