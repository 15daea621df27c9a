using System.Xml;

namespace Wiki.Verifying.Pages;

/// <summary>How pages are read as XML: without their document type, and without another file.</summary>
internal static class PageXml
{
    public static XmlReaderSettings Settings { get; } = new()
    {
        DtdProcessing = DtdProcessing.Ignore,
        XmlResolver = null,
    };
}
