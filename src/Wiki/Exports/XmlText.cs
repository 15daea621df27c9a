using System.Text;
using System.Xml;

namespace Wiki.Exports;

/// <summary>Writes an XML file in UTF-8.</summary>
internal static class XmlText
{
    private static readonly XmlWriterSettings Settings = new()
    {
        Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false),
        Indent = true,
        NewLineChars = "\n",
    };

    public static byte[] Write(Action<XmlWriter> write)
    {
        using var memory = new MemoryStream();
        using (var xml = XmlWriter.Create(memory, Settings))
            write(xml);
        memory.WriteByte((byte)'\n');
        return memory.ToArray();
    }
}
