using Wiki.Composing.Citing;
using Wiki.Pages;

namespace Wiki.Composing.Pictures;

/// <summary>Composes a cell of a matrix: how a source carries the claims of a row, and through whom.</summary>
internal static class MatrixMarks
{
    /// <summary>One mark for each way, with every speaker of that way.</summary>
    public static IReadOnlyList<MatrixMark> Of(IReadOnlyList<Claim> claims, Source source, PageScope scope) =>
    [
        .. from claim in claims
           from citation in claim.Citations
           where citation.Source.Id == source.Id
           let voice = Voices.Of(citation, scope.Corpus)
           group (claim, citation, Words: WordsOf(citation, voice, scope.Corpus)) by WayOf(citation, voice)
           into mark
           orderby mark.Key
           select new MatrixMark(
               mark.Key,
               string.Join("; ", mark.Select(each => each.Words).Distinct()),
               Badges.PassageOf(mark.First().citation, scope),
               [.. mark.Select(each => each.claim.Id).Distinct()]),
    ];

    private static MatrixWay WayOf(Citation citation, Voice voice) => citation.Stance switch
    {
        Stance.Disputes => MatrixWay.Disputes,
        Stance.Qualifies => MatrixWay.Qualifies,
        _ => voice.IsOwn ? MatrixWay.OwnVoice : MatrixWay.Through,
    };

    private static string WordsOf(Citation citation, Voice voice, Corpus corpus)
    {
        var stance = citation.Stance.Word();
        return (citation.Supports, voice.IsOwn) switch
        {
            (true, true) => "in its own voice",
            (true, false) => voice.ChainWords(corpus),
            (false, true) => stance,
            (false, false) => $"{stance}: {voice.ChainWords(corpus)}",
        };
    }
}
