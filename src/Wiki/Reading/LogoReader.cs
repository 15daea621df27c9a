using Wiki.Linux;
using Wiki.Problems;
using Wiki.Reading.Files;
using Wiki.Receiving.Logos;

namespace Wiki.Reading;

/// <summary>Adds to the site the logo that it names, and reports what is wrong with its file.</summary>
internal sealed class LogoReader(ContentFolder folder, FileCache cache)
{
    /// <summary>A first visit has 20 kB in all.</summary>
    private const int Most = 8 * 1024;

    private static readonly FileReading Missing = new(null, []);

    /// <summary>The pictures beside the site file that it does not name; none if it could not be read.</summary>
    public static IEnumerable<Problem> Unnamed(ContentFolder folder, FolderScan scan, Site? site) => site is null
        ? []
        : scan.Logos
            .Where(file => file.Name != site.Look?.LogoName?.Value)
            .Select(file => LogoProblems.Unnamed(folder.StartOf(file), file.Name));

    /// <param name="reading">What was read from the site file.</param>
    public FileReading Complete(FileReading reading)
    {
        if (reading.Read is not Site { Look: { LogoName: { } name } look } site)
            return reading;
        var found = Load(new FileInfo(folder.LogoAs(name.Value)));
        return cache.Join(folder.SitePath, reading, found, () => Join(reading, name, found, logo =>
            site with { Look = look with { Logo = logo } }));
    }

    /// <summary>Links are reported with the folder, and never followed.</summary>
    private FileReading Load(FileInfo file)
    {
        if (!file.Exists || file.LinkTarget is not null || FileStatus.Of(file.FullName) is { IsFileOrFolder: false })
            return Missing;
        var shown = folder.Shown(file.FullName);
        var limit = new SizeLimit(Most, (at, most) => LogoProblems.TooLarge(at, file.Name, file.Length, most));
        return cache.OfBytes(file, shown, limit, (bytes, _) => new ReadLogo(bytes, file.Extension));
    }

    private static FileReading Join(FileReading reading, Located<string> name, FileReading found, Func<Logo, Site> add)
    {
        if (found.Problems is [var problem, ..])
            return reading.With(problem with { At = name.At });
        if (found.Read is not ReadLogo read)
            return reading.With(LogoProblems.Missing(name));
        var image = LogoImage.Read(read.Ending, read.Bytes);
        if (image.Active is { } active)
            return reading.With(LogoProblems.Active(name, active));
        if (image.Unreadable is { } reason)
            return reading.With(LogoProblems.Unreadable(name, reason));
        return reading with { Read = add(new Logo(read.Bytes, read.Ending, image.Ratio)) };
    }

    private sealed record ReadLogo(byte[] Bytes, string Ending);
}
