using Wiki.Model.Locations;
using Wiki.Model.Records;

namespace Wiki.Model.Queries;

/// <summary>A piece of a line that names voices.</summary>
/// <param name="Text">Its words.</param>
/// <param name="To">The speaker or the source that it names; null for the words between.</param>
public sealed record VoicePiece(string Text, Reference? To = null);

/// <summary>Names voices in one line: sources that speak themselves first, then each chain with its sources.</summary>
public static class VoiceWords
{
    public static string Of(IEnumerable<Voice> voices, Corpus corpus) =>
        string.Concat(Pieces(voices, corpus).Select(piece => piece.Text));

    internal static string OfChain(IReadOnlyList<Reference> chain, Corpus corpus) =>
        string.Concat(Speakers(chain, corpus).Select(piece => piece.Text));

    public static IReadOnlyList<VoicePiece> Pieces(IEnumerable<Voice> voices, Corpus corpus)
    {
        var groups = Groups(voices).OrderByDescending(group => group[0].IsOwn).Select(group => Line(group, corpus));
        return Joined([.. groups], "; ");
    }

    private static List<List<Voice>> Groups(IEnumerable<Voice> voices)
    {
        var groups = new List<List<Voice>>();
        foreach (var voice in voices.Distinct())
        {
            if (groups.Find(group => Voice.SameChain(group[0].Chain, voice.Chain)) is { } group)
                group.Add(voice);
            else
                groups.Add([voice]);
        }

        return groups;
    }

    private static IReadOnlyList<VoicePiece> Line(List<Voice> voices, Corpus corpus)
    {
        var sources = Sources(voices);
        var chain = voices[0].Chain;
        if (chain.Count == 0)
            return sources;
        return [.. Speakers(chain, corpus), new VoicePiece(", in "), .. sources];
    }

    private static IReadOnlyList<VoicePiece> Speakers(IReadOnlyList<Reference> chain, Corpus corpus) =>
        Joined([.. chain.Select((link, index) => Speaker(link, index, corpus))], ", according to ");

    private static IReadOnlyList<VoicePiece> Speaker(Reference link, int index, Corpus corpus)
    {
        var name = index == 0 ? VoiceNames.First(link, corpus) : VoiceNames.Within(link, corpus);
        return [new VoicePiece(name, Asserter.IsNameless(link) ? null : link)];
    }

    private static IReadOnlyList<VoicePiece> Sources(List<Voice> voices)
    {
        var names = voices.ConvertAll<IReadOnlyList<VoicePiece>>(voice => [Printed(voice.Source)]);
        return names.Count < 2
            ? names[0]
            : [.. Joined(names[..^1], ", "), new VoicePiece(" and "), .. names[^1]];
    }

    private static VoicePiece Printed(Source source) =>
        new(source.ShortName.Value, new Reference(source.Id, source.At));

    private static IReadOnlyList<VoicePiece> Joined(IReadOnlyList<IReadOnlyList<VoicePiece>> lines, string between) =>
        [.. lines.SelectMany((line, index) => index == 0 ? line : [new VoicePiece(between), .. line])];
}
