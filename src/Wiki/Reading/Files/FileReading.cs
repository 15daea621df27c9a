namespace Wiki.Reading.Files;

/// <summary>The result of reading one content file.</summary>
/// <param name="Read">The record or the site; null if the file has errors.</param>
internal sealed record FileReading(object? Read, IReadOnlyList<Problem> Problems)
{
    /// <summary>What could be read of a record with errors; null if there is none.</summary>
    public Record? Partial { get; init; }

    /// <summary>The result of a file that was read to its end.</summary>
    public static FileReading Of(object? read, IReadOnlyList<Problem> problems) =>
        read is Record record && problems.Any(problem => problem.IsError)
            ? new FileReading(null, problems) { Partial = record }
            : new FileReading(read, problems);

    /// <summary>The same with one more problem.</summary>
    public FileReading With(Problem problem) => this with { Problems = [.. Problems, problem] };
}
