using System.Collections.Concurrent;
using Wiki.Model.Prose;
using Wiki.Model.Records;

namespace Wiki.Model.Queries;

/// <summary>Every place in prose that cites or links a record, with the sentence it stands in.</summary>
public sealed class Backlinks(Corpus corpus)
{
    private readonly ConcurrentDictionary<string, ILookup<string, Mentioning>> _byRecord = new(StringComparer.Ordinal);

    /// <summary>In the order of the records that refer to it, and of their sentences.</summary>
    public IEnumerable<Mentioning> To(string id) =>
        corpus.References.To(id).Where(record => RecordLink.Of(record).Any(link => link.IsOfProse && link.To.Id == id)).SelectMany(record => _byRecord.GetOrAdd(record.Id, _ => Of(record))[id]);

    private ILookup<string, Mentioning> Of(Record record) =>
        Texts(record).SelectMany(text => Of(record, text, corpus)).DistinctBy(mentioning => (mentioning.To, mentioning.Sentence)).ToLookup(mentioning => mentioning.To, StringComparer.Ordinal);

    private static IEnumerable<Text> Texts(Record record) => record switch
    {
        Claim claim => [claim.Note],
        Entity entity => [entity.Role, entity.Note],
        Event @event => [@event.Note],
        Topic topic => [topic.Lead, .. topic.Judgements.SelectMany(judgement => new[] { judgement.Text, judgement.Basis, judgement.WouldChange }), topic.Body, .. topic.OpenQuestions.Select(open => open.Text)],
        Question question => [question.Body],
        _ => [],
    };

    private static IEnumerable<Mentioning> Of(Record from, Text text, Corpus corpus) =>
        text.AllBlocks.SelectMany(block => OfBlock(from, block, corpus));

    private static IEnumerable<Mentioning> OfBlock(Record from, Block block, Corpus corpus)
    {
        var words = new System.Text.StringBuilder();
        var found = new List<(string Id, int Offset)>();
        foreach (var inline in block.AllInlines)
        {
            if (inline is CitationMark mark)
                found.AddRange(mark.Ids.Select(id => (id.Id, words.Length)));
            if (inline is Mention mention)
                found.Add((mention.To.Id, words.Length + 1));
            words.Append(PlainWords.Of(inline, corpus));
        }

        var line = words.ToString();
        return found.Select(place => new Mentioning(place.Id, from, SentenceAt(line, place.Offset)));
    }

    /// <summary>A mark stands after its words, so the sentence is the one that ends before it.</summary>
    private static string SentenceAt(string line, int offset)
    {
        var before = line[..Math.Min(offset, line.Length)].TrimEnd().Length;
        var within = Math.Max(0, before - 1);
        return line.Length == 0 ? "" : PlainWords.Tidy(line[Sentences.StartOf(line, within)..Sentences.EndOf(line, within)]);
    }
}

/// <summary>A record that refers to another one in a sentence.</summary>
public sealed record Mentioning(string To, Record From, string Sentence);
