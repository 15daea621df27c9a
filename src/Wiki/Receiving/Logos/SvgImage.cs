using System.Globalization;
using System.Xml;
using Wiki.Problems;

namespace Wiki.Receiving.Logos;

/// <summary>Reads the size of a picture in SVG, and whether anything in it could run or request something.</summary>
internal static class SvgImage
{
    private static readonly XmlReaderSettings Settings = new()
    {
        // The document type is reported as a node, at which the reading ends.
        DtdProcessing = DtdProcessing.Parse,
        XmlResolver = null,
        MaxCharactersFromEntities = 1,
    };

    public static LogoImage Read(byte[] bytes)
    {
        try
        {
            using var stream = new MemoryStream(bytes);
            using var reader = XmlReader.Create(stream, Settings);
            return Read(reader);
        }
        catch (XmlException exception)
        {
            return LogoImage.NotRead(UnreadableReasons.NotXml(Math.Max(exception.LineNumber, 1)));
        }
    }

    private static LogoImage Read(XmlReader reader)
    {
        LogoImage? image = null;
        while (reader.Read())
        {
            if (reader.NodeType == XmlNodeType.Element)
                image ??= RootOf(reader);
            if (image is { Unreadable: not null })
                break;
            if (SvgParts.ActiveIn(reader) is { } active)
                return LogoImage.Runs(active);
        }

        return image ?? LogoImage.NotRead(UnreadableReasons.Empty);
    }

    private static LogoImage RootOf(XmlReader reader)
    {
        if (reader is not { LocalName: "svg", NamespaceURI: SvgParts.Namespace })
            return LogoImage.NotRead(UnreadableReasons.NotSvg(SvgParts.Namespace));
        var box = (reader.GetAttribute("viewBox") ?? "").Split([' ', ','], StringSplitOptions.RemoveEmptyEntries);
        var (width, height) = box is [_, _, var wide, var high]
            ? (Length(wide), Length(high))
            : (Length(reader.GetAttribute("width")), Length(reader.GetAttribute("height")));
        return width > 0 && height > 0
            ? new LogoImage(width / height)
            : LogoImage.NotRead(UnreadableReasons.NoSizeInSvg);
    }

    private static double Length(string? written)
    {
        var digits = written?.Trim().Replace("px", "", StringComparison.Ordinal);
        return double.TryParse(digits, NumberStyles.Float, CultureInfo.InvariantCulture, out var length)
            && double.IsFinite(length)
            ? length
            : 0;
    }
}
