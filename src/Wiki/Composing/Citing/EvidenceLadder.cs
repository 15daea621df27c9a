using Wiki.Pages;
using Wiki.Pages.Prose;

namespace Wiki.Composing.Citing;

/// <summary>Groups the citations of a claim by speaker: the source itself, named, unnamed or unclear.</summary>
internal static class EvidenceLadder
{
    /// <summary>A longer list of sources that do not carry the claim is omitted.</summary>
    private const int MostSilent = 12;

    private static readonly (string Title, Func<Citation, Voice, bool> Has)[] Rungs =
    [
        ("In a source's own voice", (citation, voice) => citation.Supports && voice.IsOwn),
        ("Through a named person or group", (citation, voice) => citation.Supports && IsNamed(voice)),
        ("Through somebody unnamed", (citation, voice) => citation.Supports && Begins(voice, Asserter.Unnamed)),
        ("Speaker unclear", (citation, voice) => citation.Supports && Begins(voice, Asserter.Unclear)),
        ("Qualified by", (citation, _) => citation.Stance == Stance.Qualifies),
        ("Disputed by", (citation, _) => citation.Stance == Stance.Disputes),
    ];

    public static IReadOnlyList<EvidenceRung> Of(Claim claim, PageScope scope)
    {
        var voiced = claim.Citations.Select(citation => (citation, Voice: Voices.Of(citation, scope.Corpus))).ToList();
        return
        [
            .. from rung in Rungs
               let citations = voiced.Where(each => rung.Has(each.citation, each.Voice)).ToList()
               where citations.Count > 0
               select new EvidenceRung(rung.Title, citations.ConvertAll(each => Citations.Of(each.citation, scope))),
        ];
    }

    public static Carriage CarriageOf(Claim claim, PageScope scope)
    {
        var ids = claim.Citations
            .Where(citation => citation.Carries)
            .Select(citation => citation.Source.Id)
            .ToHashSet(StringComparer.Ordinal);
        var all = scope.Corpus.Sources;
        var silent = all.Count - ids.Count > MostSilent ? [] : all.Where(source => !ids.Contains(source.Id));
        return new Carriage(
            Ordered(ids.Select(scope.Corpus.Get<Source>), scope),
            Ordered(silent, scope),
            all.Count);
    }

    private static IReadOnlyList<SourceBadge> Ordered(IEnumerable<Source> sources, PageScope scope) =>
        [.. sources.InOrder().Select(source => Badges.Of(source, scope))];

    private static bool IsNamed(Voice voice) => !voice.IsOwn && !Asserter.IsNameless(voice.Chain[0]);

    private static bool Begins(Voice voice, string link) => voice.Chain is [var first, ..] && first.Id == link;
}
