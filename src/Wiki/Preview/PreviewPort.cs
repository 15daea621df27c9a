using Wiki.Problems;

namespace Wiki.Preview;

/// <summary>The port that was asked for, or the first free one from the usual one on.</summary>
internal sealed record PreviewPort(int First, bool IsAskedFor)
{
    public const int Highest = 65_535;
    private const int Tried = 20;

    public IEnumerable<int> Candidates => Enumerable.Range(First, IsAskedFor ? 1 : Math.Min(Tried, Highest - First + 1));

    /// <summary>Why nothing is served.</summary>
    public string AllTaken => IsAskedFor
        ? PreviewMessages.NamedPortTaken(First)
        : PreviewMessages.AllPortsTaken(First, Candidates.Last());

    public void ReportTaken(int port)
    {
        if (!IsAskedFor)
            Console.WriteLine(PreviewMessages.PortTaken(port));
    }
}
