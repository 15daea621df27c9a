namespace Wiki.Editing.Writing;

/// <summary>Writes a file that was not there: all of it, or nothing.</summary>
internal static class NewFile
{
    public static void Write(string path, ReadOnlySpan<byte> bytes)
    {
        var file = new FileStream(path, FileMode.CreateNew);
        try
        {
            using (file)
                file.Write(bytes);
        }
        catch (IOException)
        {
            // A part of it would be in the way when there is room again.
            File.Delete(path);
            throw;
        }
    }
}
