using System.Text;

namespace Wiki.Receiving;

/// <summary>Hands the words of a received file from one process to another.</summary>
internal static class ReceivedTextStream
{
    /// <summary>More words than any report has; what follows is not read.</summary>
    private const int MostLetters = 64 * 1024 * 1024;

    private const int MostProperties = 8;

    public static void Write(ReceivedText text, Stream output)
    {
        using var writer = new BinaryWriter(output, Encoding.UTF8, leaveOpen: true);
        writer.Write(text.Failure ?? "");
        writer.Write(text.Blocks.Count);
        foreach (var block in text.Blocks)
        {
            writer.Write(block.Level);
            writer.Write(block.Words);
        }

        writer.Write(text.Properties.Count);
        foreach (var property in text.Properties)
            writer.Write(property);
    }

    /// <exception cref="IOException">It ends too early, or contains too much.</exception>
    public static ReceivedText Read(Stream input)
    {
        using var reader = new BinaryReader(input, Encoding.UTF8, leaveOpen: true);
        if (reader.ReadString() is { Length: > 0 } failure)
            return ReceivedText.Failed(failure);
        var blocks = new List<ReceivedBlock>();
        var letters = 0;
        for (var left = reader.ReadInt32(); left > 0; left--)
        {
            blocks.Add(new ReceivedBlock(reader.ReadInt32(), reader.ReadString()));
            letters += blocks[^1].Words.Length;
            if (letters > MostLetters)
                throw new IOException("The file has more words than any report.");
        }

        return new ReceivedText(blocks) { Properties = ReadProperties(reader) };
    }

    private static List<string> ReadProperties(BinaryReader reader)
    {
        var properties = new List<string>();
        for (var left = Math.Min(reader.ReadInt32(), MostProperties); left > 0; left--)
            properties.Add(reader.ReadString());
        return properties;
    }
}
