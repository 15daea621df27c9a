using Wiki.Checking.Quotes;
using Wiki.Problems;
using Wiki.Reading;

namespace Wiki.Editing.Citing;

/// <summary>A search for words to cite: a quote, or the parts of one, in one report or in all.</summary>
internal sealed record QuoteSearch(IReadOnlyList<string> Words)
{
    private const int MostNearest = 3;

    private IReadOnlyList<string> Parts => [.. Words.Select(QuoteText.Normalize)];

    private Quote Quote => new(default, [.. Parts.Select(part => new Located<string>(part, default))]);

    /// <summary>The id of the only source to search; null for all.</summary>
    public string? Source { get; init; }

    /// <summary>The chain of ids as in <see cref="Citation.By"/>; empty if the report itself says it.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    /// <summary>The word of a stance; null for the default.</summary>
    public string? Stance { get; init; }

    /// <summary>How the report puts it, or null.</summary>
    public string? Note { get; init; }

    /// <summary>Whether the nearest passage is cited if no source contains the words.</summary>
    public bool TakesNearest { get; init; }

    /// <summary>The id of the claim to which the citation is added; null to only print it.</summary>
    public string? Into { get; init; }

    /// <summary>Without quotation marks, a shell gives each word by itself, as if it were a part.</summary>
    private bool AreOneQuote =>
        Parts is [_, _, ..]
        && !Parts.Any(part => part.Contains(' ', StringComparison.Ordinal))
        && Parts.Any(QuoteForm.IsTooShort);

    public CommandResult Cite(string content)
    {
        var reading = ContentReader.Read(content);
        if (reading.Corpus is not { } corpus)
            return CommandResult.OfErrors(reading.Problems);
        if (AreOneQuote)
            return CommandResult.Refused(CommandMessages.WordsOutsideMarks(Words));
        if (ChainOfCitation.Refuse(By, Note, reading) is { } sentence)
            return CommandResult.Refused(sentence);
        var sources = corpus.Sources.Where(source => Source is null || source.Id == Source).ToList();
        var unread = Unread(content, reading);
        if (Source is not null && sources.Count == 0 && unread.Count == 0)
            return CommandResult.Refused(NoSuchSource(Source, corpus));
        var result = Cite(content, sources, corpus);
        if (result.Status == CommandStatus.Done || unread.Count == 0)
            return result;
        return result with { Lines = [.. result.Lines, CommandMessages.SourcesUnread(), .. unread] };
    }

    private static string NoSuchSource(string id, Corpus corpus)
    {
        var nearest = NearestWord.Of(id, [.. corpus.Sources.Select(source => source.Id)]);
        return CommandMessages.NoSuchRecord(RecordKind.Source.Word(), id, nearest);
    }

    /// <summary>The problems of the searched sources that could not be read.</summary>
    private List<string> Unread(string content, ContentReading reading)
    {
        var files = RecordPath.All(content)
            .Where(file => file.Kind == RecordKind.Source && reading.Unread.Contains(file.Id))
            .Where(file => Source is null || file.Id == Source)
            .Select(file => file.Shown)
            .ToHashSet(StringComparer.Ordinal);
        var problems = reading.Problems.Where(problem => files.Contains(problem.At.File)).Order();
        return [.. problems.Select(problem => problem.ToString())];
    }

    private CommandResult Cite(string content, IReadOnlyList<Source> sources, Corpus corpus)
    {
        var form = QuoteForm.Check(Quote, [.. sources]);
        if (form.FirstOrDefault(problem => problem.IsError) is { } error)
            return CommandResult.NotPossible(error.Sentence);
        return QuoteLocation.All(Parts, sources) switch
        {
            [] when TakesNearest && Nearest(sources) is { } nearest => nearest.Cite(content, sources, corpus),
            [] => Explain(sources, corpus),
            var locations when Into is null => CommandResult.Done(locations.SelectMany(Show)),
            [var only] => ClaimFileEditor.Append(content, Into, CitationLines.Of(only.Quote, this)),
            var several => CommandResult.NotPossible(
                [CommandMessages.SeveralPlaces(several.Count), .. several.SelectMany(Show)]),
        };
    }

    private IEnumerable<string> Show(QuoteLocation location) =>
        CitationLines.Of(location.Quote, this).Prepend(
            location.Time is { } time ? $"# {location.At}, at {time}" : $"# {location.At}");

    /// <summary>Explains why words that occur in a source cannot be quoted, or lists the nearest passages.</summary>
    private CommandResult Explain(IReadOnlyList<Source> sources, Corpus corpus)
    {
        if (sources.FirstOrDefault(source => Parts.All(part => Occurs(part, source))) is { } containing)
            return CommandResult.NotPossible(QuoteMismatch.Explain(Quote, containing, corpus).Sentence);
        var nearest = from source in sources
                      from part in Parts
                      where !Occurs(part, source)
                      let passage = NearestPassageSearch.Find(part, source)
                      where passage is not null
                      orderby passage.Difference.InQuote.Length + passage.Difference.InSource.Length
                      select NotFound(source, passage);
        return nearest.Take(MostNearest).ToList() is { Count: > 0 } lines
            ? CommandResult.NotPossible([CommandMessages.WordsNowhere(), .. lines])
            : CommandResult.NotPossible(CommandMessages.WordsNowhereNear());
    }

    /// <summary>A search for the nearest passage in the place of the words; null if nothing resembles them.</summary>
    private QuoteSearch? Nearest(IReadOnlyList<Source> sources)
    {
        var found = from source in sources
                    let passage = NearestPassageSearch.Find(string.Join(' ', Parts), source)
                    where passage is not null
                    orderby passage.Difference.InQuote.Length + passage.Difference.InSource.Length
                    select passage.Words;
        return found.FirstOrDefault() is { } words ? this with { Words = [words], TakesNearest = false } : null;
    }

    private static bool Occurs(string part, Source source) => new QuoteMatcher(source).Occurrences(part).Any();

    private static string NotFound(Source source, NearestPassage passage)
    {
        var at = source.At with { Line = passage.Line, Column = passage.Column };
        return CorpusProblems.QuoteNotFound(at, source, passage).ToString();
    }
}
