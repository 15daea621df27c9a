using System.Collections.Concurrent;
using System.Text;
using Wiki.Model.Prose;
using Wiki.Model.Records;

namespace Wiki.Model.Queries;

/// <summary>Every place in prose that cites or links a record, with its sentence.</summary>
public sealed class Backlinks(Corpus corpus)
{
    private readonly ConcurrentDictionary<string, ILookup<string, Mentioning>> _byRecord = new(StringComparer.Ordinal);

    /// <summary>In the order of the records that refer to it, then of their sentences.</summary>
    public IEnumerable<Mentioning> To(string id) =>
        corpus.References.To(id)
            .Where(record => RecordLink.Of(record).Any(link => link.IsOfProse && link.To.Id == id))
            .SelectMany(record => _byRecord.GetOrAdd(record.Id, _ => Of(record))[id]);

    private ILookup<string, Mentioning> Of(Record record) =>
        record.Texts
            .SelectMany(text => text.Text.AllBlocks)
            .SelectMany(block => OfBlock(record, block))
            .DistinctBy(mentioning => (mentioning.To, mentioning.Sentence))
            .ToLookup(mentioning => mentioning.To, StringComparer.Ordinal);

    private IEnumerable<Mentioning> OfBlock(Record from, Block block)
    {
        var words = new StringBuilder();
        var found = new List<(string Id, int Offset)>();
        foreach (var inline in block.AllInlines)
        {
            if (inline is CitationMark mark)
                found.AddRange(mark.Ids.Select(id => (id.Id, words.Length)));
            if (inline is Mention mention)
                found.Add((mention.To.Id, words.Length + 1));
            PlainWords.Append(words, inline, corpus);
        }

        var line = words.ToString();
        return found.Select(place => new Mentioning(place.Id, from, SentenceAt(line, place.Offset)));
    }

    /// <summary>A citation mark follows its sentence, so this is the sentence that ends before the offset.</summary>
    private static string SentenceAt(string line, int offset)
    {
        if (line.Length == 0)
            return "";
        var end = line[..Math.Min(offset, line.Length)].TrimEnd().Length;
        var last = Math.Max(0, end - 1);
        return PlainWords.Tidy(line[Sentences.StartOf(line, last)..Sentences.EndOf(line, last)]);
    }
}

/// <summary>A record that refers to another one in a sentence.</summary>
public sealed record Mentioning(string To, Record From, string Sentence);
