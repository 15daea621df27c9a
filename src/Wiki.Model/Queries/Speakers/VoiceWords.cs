using Wiki.Model.Locations;
using Wiki.Model.Records;

namespace Wiki.Model.Queries.Speakers;

/// <summary>A piece of a line that names voices.</summary>
/// <param name="Text">Its words.</param>
/// <param name="To">The speaker or the source that it names; null for the words between.</param>
public sealed record VoicePiece(string Text, Reference? To = null);

/// <summary>Names voices in one line: sources that speak themselves first, then each chain with its sources.</summary>
public static class VoiceWords
{
    public static string Of(IEnumerable<Voice> voices, Corpus corpus) =>
        string.Concat(Pieces(voices, corpus).Select(piece => piece.Text));

    internal static string OfChain(IReadOnlyList<Reference> chain, Corpus corpus)
    {
        var speakers = new List<VoicePiece>();
        AddSpeakers(speakers, chain, corpus);
        return string.Concat(speakers.Select(piece => piece.Text));
    }

    public static IReadOnlyList<VoicePiece> Pieces(IEnumerable<Voice> voices, Corpus corpus)
    {
        var line = new List<VoicePiece>();
        foreach (var group in Groups(voices).OrderByDescending(group => group[0].IsOwn))
        {
            if (line.Count > 0)
                line.Add(new VoicePiece("; "));
            AddGroup(line, group, corpus);
        }

        return line;
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

    private static void AddGroup(List<VoicePiece> line, List<Voice> voices, Corpus corpus)
    {
        var chain = voices[0].Chain;
        AddSpeakers(line, chain, corpus);
        if (chain.Count > 0)
            line.Add(new VoicePiece(", in "));
        AddSources(line, voices);
    }

    private static void AddSpeakers(List<VoicePiece> line, IReadOnlyList<Reference> chain, Corpus corpus)
    {
        for (var index = 0; index < chain.Count; index++)
        {
            var link = chain[index];
            if (index > 0)
                line.Add(new VoicePiece(", according to "));
            var name = index == 0 ? VoiceNames.First(link, corpus) : VoiceNames.Within(link, corpus);
            line.Add(new VoicePiece(name, Asserter.IsNameless(link) ? null : link));
        }
    }

    private static void AddSources(List<VoicePiece> line, List<Voice> voices)
    {
        for (var index = 0; index < voices.Count; index++)
        {
            if (index > 0)
                line.Add(new VoicePiece(index == voices.Count - 1 ? " and " : ", "));
            var source = voices[index].Source;
            line.Add(new VoicePiece(source.ShortName.Value, new Reference(source.Id, source.At)));
        }
    }
}
