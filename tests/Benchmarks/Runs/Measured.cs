using System.Diagnostics;
using System.Globalization;

namespace Wiki.Benchmarks.Runs;

/// <summary>
/// What one run of a program took: seconds on the clock, seconds of processor time, and its peak memory.
/// </summary>
internal sealed record Measured(double Wall, double Cpu, double Megabytes, string Output)
{
    /// <summary>GNU time counts what the program and all its children took.</summary>
    public static Measured Run(string folder, params string[] command) => Run(folder, 0, command);

    /// <param name="folder">Where it runs.</param>
    /// <param name="expected">The exit code with which it has to end.</param>
    /// <param name="command">The program and its arguments.</param>
    public static Measured Run(string folder, int expected, params string[] command)
    {
        var counts = Path.GetTempFileName();
        var start = new ProcessStartInfo("/usr/bin/time", ["-q", "-f", "%e %U %S %M", "-o", counts, .. command])
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
        };
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        if (process.ExitCode != expected)
            throw new InvalidOperationException(
                $"'{string.Join(' ', command)}' ended with exit code {process.ExitCode}: {output}"
            );
        var numbers = File.ReadAllText(counts)
            .Split(' ')
            .Select(number => double.Parse(number, CultureInfo.InvariantCulture))
            .ToArray();
        File.Delete(counts);
        return new Measured(numbers[0], numbers[1] + numbers[2], numbers[3] / 1024, output);
    }

    public static double Median(IEnumerable<double> numbers) =>
        numbers.Order().ToList() is var sorted && sorted.Count % 2 == 1
            ? sorted[sorted.Count / 2]
            : (sorted[(sorted.Count / 2) - 1] + sorted[sorted.Count / 2]) / 2;
}
