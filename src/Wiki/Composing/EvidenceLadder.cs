using Wiki.Pages;

namespace Wiki.Composing;

/// <summary>Composes what a claim rests on, from the source's own voice down to nobody known.</summary>
internal static class EvidenceLadder
{
    /// <summary>More silent sources than this say nothing to a reader.</summary>
    private const int MostSilent = 12;

    private static readonly (string Title, Func<Citation, bool> Has)[] Rungs =
    [
        ("In a source's own voice", citation => citation.Supports && citation.By.Count == 0),
        ("Through a named person or group", citation => citation.Supports && IsNamed(citation)),
        ("Through somebody unnamed", citation => citation.Supports && Begins(citation, Asserter.Unnamed)),
        ("Unclear who says it", citation => citation.Supports && Begins(citation, Asserter.Unclear)),
        ("Qualified by", citation => citation.Stance == Stance.Qualifies),
        ("Disputed by", citation => citation.Stance == Stance.Disputes),
    ];

    public static IReadOnlyList<EvidenceRung> Of(Claim claim, PageScope scope) =>
    [
        .. from rung in Rungs
           let citations = claim.Citations.Where(rung.Has).Select(citation => Citations.Of(citation, scope)).ToList()
           where citations.Count > 0
           select new EvidenceRung(rung.Title, citations),
    ];

    public static Carriage CarriageOf(Claim claim, PageScope scope)
    {
        var ids = claim.Citations
            .Where(citation => citation.Stance != Stance.Disputes)
            .Select(citation => citation.Source.Id)
            .ToHashSet(StringComparer.Ordinal);
        var sources = scope.Corpus.Sources.InOrder().ToLookup(source => ids.Contains(source.Id));
        var silent = sources[false].Count() > MostSilent ? [] : sources[false];
        return new Carriage(
            [.. sources[true].Select(source => Badges.NameOf(source, scope))],
            [.. silent.Select(source => Badges.NameOf(source, scope))],
            scope.Corpus.Sources.Count);
    }

    private static bool IsNamed(Citation citation) => citation.By.Count > 0 && !Asserter.IsNameless(citation.By[0]);

    private static bool Begins(Citation citation, string link) => citation.By is [var first, ..] && first.Id == link;
}
