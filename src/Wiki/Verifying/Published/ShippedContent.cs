using System.Formats.Tar;
using Wiki.Problems;

namespace Wiki.Verifying.Published;

/// <summary>The content that a site ships, in a temporary folder of its own.</summary>
internal sealed class ShippedContent : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("wiki-");

    private ShippedContent()
    {
    }

    public string Root => _folder.FullName;

    /// <returns>Null if the folder cannot be written, which is reported.</returns>
    /// <exception cref="InvalidDataException">The file is no archive, or has other than files with paths within it.
    /// </exception>
    public static ShippedContent? Unpack(string archive, List<Problem> problems)
    {
        try
        {
            return Unpack(archive);
        }
        catch (Exception fault) when (IOFailure.Is(fault))
        {
            problems.Add(PublishedSiteProblems.ContentNotUnpacked(Path.GetTempPath(), fault.Message));
            return null;
        }
    }

    public void Dispose() => _folder.Delete(recursive: true);

    private static ShippedContent Unpack(string archive)
    {
        var content = new ShippedContent();
        try
        {
            content.UnpackAll(archive);
            return content;
        }
        catch
        {
            content.Dispose();
            throw;
        }
    }

    private void UnpackAll(string archive)
    {
        using var file = File.OpenRead(archive);
        using var entries = new TarReader(file);
        while (Next(entries) is { } entry)
            Unpack(entry);
    }

    private static TarEntry? Next(TarReader entries)
    {
        try
        {
            return entries.GetNextEntry();
        }
        catch (Exception fault) when (IsOfForm(fault))
        {
            throw new InvalidDataException(fault.Message, fault);
        }
    }

    /// <summary>What reading an archive throws that is not written as the format says.</summary>
    private static bool IsOfForm(Exception fault) => fault
        is EndOfStreamException
        or FormatException
        or ArgumentException
        or NotSupportedException
        or OverflowException;

    private void Unpack(TarEntry entry)
    {
        var path = Path.GetFullPath(Path.Combine(Root, entry.Name));
        if (entry.EntryType != TarEntryType.RegularFile || !IsWithin(path))
            throw new InvalidDataException($"'{entry.Name}' is no file of a content folder");
        if (File.Exists(path))
            throw new InvalidDataException($"'{entry.Name}' is there twice");
        Directory.CreateDirectory(Path.GetDirectoryName(path)!);
        using var file = File.Create(path);
        entry.DataStream?.CopyTo(file);
    }

    private bool IsWithin(string path) =>
        path.StartsWith($"{Root}{Path.DirectorySeparatorChar}", StringComparison.Ordinal);
}
