using Wiki.Linux;
using Wiki.Problems;
using Wiki.Reading.Files;
using Wiki.Reading.Records;

namespace Wiki.Reading;

/// <summary>Reads a content folder into a corpus. Files with errors are reported and skipped.</summary>
internal static class ContentReader
{
    /// <param name="root">The content folder.</param>
    /// <param name="cache">The results of an earlier run; unchanged files are not read again.</param>
    /// <param name="progress">Receives how many files are read.</param>
    /// <param name="name">How problems name the folder; null for its path from the current directory.</param>
    public static ContentReading Read(
        string root, FileCache? cache = null, ReadingProgress? progress = null, string? name = null)
    {
        if (!Directory.Exists(root))
            return ContentReading.Failed(ReadingProblems.NoContent(Location.StartOf(root)));
        if (new DirectoryInfo(Path.TrimEndingDirectorySeparator(root)).LinkTarget is not null)
            return ContentReading.Failed(ReadingProblems.NotRegular(Location.StartOf(root)));
        var problems = new List<Problem>();
        var folder = new ContentFolder(root, name);
        cache ??= new FileCache();
        var scan = FolderScan.Of(folder, problems);
        if (!scan.IsComplete)
            return new ContentReading(null, [], scan.MisplacedIds, problems);
        var files = scan.Records;
        progress?.Start(files.Count);
        var readings = ReadFiles([.. files.Select(file => folder.Shown(file.File.FullName))], ReadNext);
        var site = scan.HasMisnamedSite || problems.Exists(problem => problem.At.File == folder.Shown(folder.SitePath))
            ? new FileReading(null, [])
            : ReadFiles([folder.Shown(folder.SitePath)], _ => ReadSite(folder, cache))[0];
        var unread = UnreadIds(scan, readings, site);
        problems.AddRange(LogoReader.Unnamed(folder, scan, site.Read as Site));
        problems.AddRange(ReceivedReader.Unnamed(folder, scan, readings));
        problems.AddRange(site.Problems.Concat(readings.SelectMany(reading => reading.Problems)));
        var records = readings.Select(reading => reading.Read).OfType<Record>();
        return new ContentReading(site.Read as Site, [.. records], unread, problems)
        {
            Partial = [.. readings.Select(reading => reading.Partial).OfType<Record>()],
        };

        FileReading ReadNext(int index)
        {
            var reading = ReadRecord(files[index].Kind, files[index].File, folder, cache);
            progress?.Advance();
            return reading;
        }
    }

    private static HashSet<string> UnreadIds(
        FolderScan scan, IReadOnlyList<FileReading> readings, FileReading site)
    {
        var unread = scan.Records.Zip(readings)
            .Where(pair => pair.Second.Read is null)
            .Select(pair => IdOf(pair.First.File))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        unread.UnionWith(scan.MisplacedIds);
        if (site.Problems.Count > 0)
            unread.Add(Site.FileName);
        return unread;
    }

    /// <summary>Reads the file of one record.</summary>
    public static FileReading ReadOne(RecordKind kind, FileInfo file, ContentFolder folder, FileCache cache) =>
        ReadFiles([folder.Shown(file.FullName)], _ => ReadRecord(kind, file, folder, cache))[0];

    /// <summary>
    /// The content with some files read again. Null if one of them was or is not a record, so that the whole folder has
    /// to be read.
    /// </summary>
    /// <param name="paths">Full paths.</param>
    public static ContentReading? Reload(string root, IEnumerable<string> paths, ContentReading last, FileCache cache)
    {
        var folder = new ContentFolder(root);
        var reloaded = new Dictionary<FileReading, FileReading>(ReferenceEqualityComparer.Instance);
        foreach (var path in paths.Distinct())
        {
            var file = new FileInfo(path);
            var shown = folder.Shown(file.FullName);
            if (cache.Last(file.FullName) is not { Read: Record before } old || CheckId(before.Id, shown) is not null)
                return null;
            if (!file.Exists || file.LinkTarget is not null || FileStatus.Of(path) is { IsFileOrFolder: false })
                return null;
            reloaded[old] = ReadOne(before.RecordKind, file, folder, cache);
        }

        return last.With(reloaded);
    }

    private static FileReading[] ReadFiles(IReadOnlyList<string> shown, Func<int, FileReading> read)
    {
        var reading = new TimedReading<FileReading>(shown.Count, read, index => TooSlow(shown[index]))
        {
            Name = index => shown[index],
        };
        return reading.Run();
    }

    private static FileReading TooSlow(string shown)
    {
        var longest = TimedReading<FileReading>.Longest;
        return new FileReading(null, [ReadingProblems.FileTooSlow(Location.StartOf(shown), longest)]);
    }

    private static FileReading ReadRecord(RecordKind kind, FileInfo file, ContentFolder folder, FileCache cache)
    {
        var (id, shown) = (IdOf(file), folder.Shown(file.FullName));
        var limit = kind == RecordKind.Source ? ContentBytes.SourceLimit : ContentBytes.PageLimit;
        var reading = cache.Of(
            file, shown, limit, (content, problems) => RecordReader.ReadPartly(kind, content, id, problems));
        if (CheckId(id, shown) is { } problem)
            return new FileReading(null, [problem, .. reading.Problems]);
        return kind == RecordKind.Source ? new ReceivedReader(folder, cache).Complete(file, reading) : reading;
    }

    /// <summary>Reads the file of the site.</summary>
    public static FileReading ReadSite(ContentFolder folder, FileCache cache)
    {
        var (file, shown) = (new FileInfo(folder.SitePath), folder.Shown(folder.SitePath));
        if (!file.Exists)
            return new FileReading(null, [ReadingProblems.SiteMissing(Location.StartOf(shown))]);
        var reading = cache.Of(file, shown, ContentBytes.PageLimit, RecordReader.ReadSite);
        return new LogoReader(folder, cache).Complete(reading);
    }

    private static Problem? CheckId(string id, string shown)
    {
        if (!RecordId.IsWellFormed(id))
            return ReadingProblems.IdForm(Location.StartOf(shown), id, RecordId.Meant(id));
        return RecordId.IsReserved(id) ? ReadingProblems.IdReserved(Location.StartOf(shown), id) : null;
    }

    private static string IdOf(FileInfo file) => Path.GetFileNameWithoutExtension(file.Name);
}
