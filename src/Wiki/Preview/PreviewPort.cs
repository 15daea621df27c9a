using Wiki.Problems;

namespace Wiki.Preview;

/// <summary>The port that the user named, or the first free one from the default port on.</summary>
internal sealed record PreviewPort(int First, bool IsExplicit)
{
    public const int Highest = 65_535;
    private const int Attempts = 20;

    public IEnumerable<int> Candidates =>
        Enumerable.Range(First, IsExplicit ? 1 : Math.Min(Attempts, Highest - First + 1));

    /// <summary>The message if no candidate is free.</summary>
    public string AllTaken => IsExplicit
        ? PreviewMessages.NamedPortTaken(First)
        : PreviewMessages.AllPortsTaken(First, Candidates.Last());

    public void ReportTaken(int port)
    {
        if (!IsExplicit)
            Console.WriteLine(PreviewMessages.PortTaken(port));
    }
}
