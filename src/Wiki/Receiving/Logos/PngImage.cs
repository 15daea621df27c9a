using System.Buffers.Binary;
using Wiki.Problems;

namespace Wiki.Receiving.Logos;

/// <summary>Reads the size of a picture in PNG, and whether its parts are complete.</summary>
internal static class PngImage
{
    /// <summary>The length of a part without its data: length, name and checksum.</summary>
    private const int Frame = 12;

    private static ReadOnlySpan<byte> Signature => [0x89, (byte)'P', (byte)'N', (byte)'G', 0x0D, 0x0A, 0x1A, 0x0A];

    public static LogoImage Read(ReadOnlySpan<byte> bytes)
    {
        if (!bytes.StartsWith(Signature))
            return LogoImage.NotRead(UnreadableReasons.NotPng);
        var parts = bytes[Signature.Length..];
        if (parts.Length < Frame + 13 || !IsNamed(parts, "IHDR"u8) || !IsComplete(parts))
            return LogoImage.NotRead(UnreadableReasons.Incomplete);
        var width = BinaryPrimitives.ReadUInt32BigEndian(parts[8..]);
        var height = BinaryPrimitives.ReadUInt32BigEndian(parts[12..]);
        return width == 0 || height == 0
            ? LogoImage.NotRead(UnreadableReasons.NoSize)
            : new LogoImage((double)width / height);
    }

    /// <summary>Whether each part is there to its end, up to the one that ends the file.</summary>
    private static bool IsComplete(ReadOnlySpan<byte> parts)
    {
        while (parts.Length >= Frame)
        {
            var isLast = IsNamed(parts, "IEND"u8);
            var length = BinaryPrimitives.ReadUInt32BigEndian(parts) + (long)Frame;
            if (length > parts.Length)
                return false;
            parts = parts[(int)length..];
            if (isLast)
                return parts.Length == 0;
        }

        return false;
    }

    private static bool IsNamed(ReadOnlySpan<byte> part, ReadOnlySpan<byte> name) => part[4..].StartsWith(name);
}
