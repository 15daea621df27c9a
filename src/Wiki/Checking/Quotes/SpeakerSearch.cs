using Wiki.Evidence.Languages;

namespace Wiki.Checking.Quotes;

/// <summary>
/// Finds the entity that a source itself names as the speaker of a quote: "Marr said that …", "…, said Marr".
/// </summary>
internal sealed class SpeakerSearch
{
    private const int Reach = 200;
    private const int LongestDescription = 60;

    /// <summary>As long as "the": shorter words before a name are no first names.</summary>
    private const int LongestArticle = 3;

    private const string SentenceEnds = ".!?\n";
    private const string Marks = "”\"’»“„« ";

    /// <summary>The characters between a quote and who said it.</summary>
    private static readonly char[] Between = $"{Marks},".ToCharArray();

    private readonly ILookup<string, (string Name, string Id)> _byFirstWord;

    public SpeakerSearch(IEnumerable<Entity> entities) => _byFirstWord = entities
        .SelectMany(entity => NamesOf(entity).Distinct(StringComparer.Ordinal).Select(name => (Name: name, entity.Id)))
        .ToLookup(name => FirstWord(name.Name), StringComparer.Ordinal);

    /// <summary>The names of an entity; reports call a person by the last word of one.</summary>
    public static IEnumerable<string> NamesOf(Entity entity)
    {
        List<string> names = [entity.Name, .. entity.Aliases.Select(alias => alias.Name.Value)];
        return entity.Kind == EntityKind.Person ? names.Concat(names.Select(name => name.Split(' ')[^1])) : names;
    }

    /// <summary>The ids of the entities that have the name of the speaker; none where no speaker is named.</summary>
    public IReadOnlyList<string> Of(Source source, IReadOnlyList<Passage> passages)
    {
        var speech = SpeechWords.Of(source.Language);
        var (first, last) = (passages[0], passages[^1]);
        var block = source.Blocks[first.Block].Text;
        var before = Before(block, first, speech);
        return before.Count > 0 ? before : Behind(source.Blocks[last.Block].Text[last.End..], speech);
    }

    private List<string> Before(string block, Passage first, SpeechWords speech)
    {
        var start = first.Start;
        while (start > 0 && !SentenceEnds.Contains(block[start - 1], StringComparison.Ordinal))
            start--;
        while (start < first.Start && Marks.Contains(block[start], StringComparison.Ordinal))
            start++;
        if (first.Start - start > Reach)
            return [];
        var sentence = block[start..Math.Min(block.Length, first.Start + Reach)];
        var cut = first.Start - start;
        return [.. Opened(sentence, cut, speech), .. Named(sentence, cut, speech)];
    }

    /// <summary>"According to Marr, …", where the quote begins with it or right behind it.</summary>
    private IEnumerable<string> Opened(string sentence, int cut, SpeechWords speech) =>
        from opener in speech.Openers
        where sentence.StartsWith($"{opener} ", StringComparison.OrdinalIgnoreCase)
        from name in NamesAt(sentence[(opener.Length + 1)..])
        let end = opener.Length + 1 + name.Length
        where end < sentence.Length && sentence[end] == ',' && cut <= end + 2
        select name.Id;

    /// <summary>"Marr said that …", also "Marr, an engineer, told reporters …", likewise.</summary>
    private IEnumerable<string> Named(string sentence, int cut, SpeechWords speech) =>
        from name in NamesAt(sentence)
        let start = BehindDescription(sentence, name.Length)
        let verb = FirstWord(sentence[start..].TrimStart(' '))
        where speech.IsVerb(verb)
        let end = start + 1 + verb.Length
        where start == name.Length || cut == 0 || cut >= end
        where cut <= end || speech.IsJoin(verb, sentence[end..cut].Trim(' ', ',', ':', '“', '"'))
        select name.Id;

    /// <summary>Where what describes somebody ends: ", an engineer,".</summary>
    private static int BehindDescription(string sentence, int end)
    {
        if (end >= sentence.Length || sentence[end] != ',')
            return end;
        var close = sentence.IndexOf(',', end + 1);
        return close > 0 && close - end <= LongestDescription ? close + 1 : end;
    }

    /// <summary>"…, Marr said", "…, said Marr", "…, according to Marr", up to the end of the sentence.</summary>
    private List<string> Behind(string after, SpeechWords speech)
    {
        var rest = after[..Math.Min(after.Length, Reach)].TrimStart(Between);
        if (!after.AsSpan(0, Math.Min(after.Length, Reach) - rest.Length).Contains(','))
            return [];
        var verb = FirstWord(rest);
        if (speech.IsBeforeSpeaker(verb))
            return [.. NamesAt(rest[verb.Length..].TrimStart(' ')).Select(name => name.Id)];
        var opener = speech.Openers.FirstOrDefault(each => rest.StartsWith($"{each} ", StringComparison.Ordinal));
        if (opener is not null)
            return [.. NamesAt(rest[(opener.Length + 1)..]).Select(name => name.Id)];
        return
        [
            .. NamesAt(rest)
                .Where(name => speech.IsVerb(FirstWord(rest[BehindDescription(rest, name.Length)..].TrimStart(' '))))
                .Select(name => name.Id),
        ];
    }

    /// <summary>The names with which a text begins, also behind an article, each with its length there.</summary>
    private IEnumerable<(string Id, int Length)> NamesAt(string text)
    {
        var first = FirstWord(text).Length;
        foreach (var skipped in new[] { 0, first + 1 }.Where(at => at < text.Length))
        {
            var rest = text[skipped..];
            // Any other word with a capital may be a first name, and needs a whole name: "Engineer Rosa Marr".
            var isWhole = skipped > 0 && char.IsUpper(text[0]) && first > LongestArticle;
            foreach (var (name, id) in _byFirstWord[FirstWord(rest)])
            {
                if (isWhole && !name.Contains(' ', StringComparison.Ordinal))
                    continue;
                if (rest.StartsWith(name, StringComparison.Ordinal) && !IsInWord(rest, name.Length))
                    yield return (id, skipped + name.Length);
            }
        }
    }

    private static bool IsInWord(string text, int end) => end < text.Length && char.IsLetterOrDigit(text[end]);

    private static string FirstWord(string text)
    {
        var end = 0;
        while (end < text.Length && (char.IsLetterOrDigit(text[end]) || text[end] is '-' or '’' or '\'' or '.'))
            end++;
        return text[..end].TrimEnd('.');
    }
}
