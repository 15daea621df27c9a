using Wiki.Checking.Quotes;
using Wiki.Problems;
using Wiki.Reading;

namespace Wiki.Editing.Citing;

/// <summary>Words to be cited: a quote, or the parts of one, sought in one report or in all.</summary>
internal sealed record QuoteSearch(IReadOnlyList<string> Words)
{
    private const int MostNearest = 3;

    private IReadOnlyList<string> Parts => [.. Words.Select(QuoteText.Normalize)];

    private Quote Quote => new(default, [.. Parts.Select(part => new Located<string>(part, default))]);

    /// <summary>The id of the only source to look in.</summary>
    public string? Source { get; init; }

    /// <summary>The chain of whoever says the words; empty for the report's own voice.</summary>
    public IReadOnlyList<string> By { get; init; } = [];

    /// <summary>The id of the claim that is to cite the words.</summary>
    public string? Into { get; init; }

    public CommandResult Cite(string content)
    {
        var reading = ContentReader.Read(content);
        if (reading.Corpus is not { } corpus)
            return CommandResult.Refused(reading.Problems[0].Sentence);
        var sources = corpus.Sources.Where(source => Source is null || source.Id == Source).ToList();
        var unread = Unread(content, reading);
        if (Source is not null && sources.Count == 0 && unread.Count == 0)
            return CommandResult.Refused(CommandMessages.NoSuchRecord(RecordKind.Source.Word(), Source, NearestWord.Of(Source, [.. corpus.Sources.Select(source => source.Id)])));
        var reply = Cite(content, sources, corpus);
        return reply.Status == CommandStatus.Done || unread.Count == 0 ? reply : reply with { Lines = [.. reply.Lines, CommandMessages.ReportsUnread(), .. unread] };
    }

    /// <summary>Why reports that words were to be sought in could not be read.</summary>
    private List<string> Unread(string content, ContentReading reading)
    {
        var files = RecordPath.All(content).Where(file => file.Kind == RecordKind.Source && reading.Unread.Contains(file.Id) && (Source is null || file.Id == Source)).Select(file => file.Shown).ToHashSet(StringComparer.Ordinal);
        return [.. reading.Problems.Where(problem => files.Contains(problem.At.File)).Order().Select(problem => problem.ToString())];
    }

    private CommandResult Cite(string content, IReadOnlyList<Source> sources, Corpus corpus)
    {
        if (QuoteForm.Check(Quote).FirstOrDefault(problem => problem.Severity == Severity.Error) is { } fault)
            return CommandResult.NotPossible(fault.Sentence);
        return QuoteLocation.All(Parts, sources) switch
        {
            [] => Explain(sources, corpus),
            var finds when Into is null => CommandResult.Done(finds.SelectMany(Show)),
            [var only] => ClaimFileEditor.Append(content, Into, CitationLines.Of(only.Quote, By)),
            var several => CommandResult.NotPossible([CommandMessages.SeveralPlaces(several.Count), .. several.SelectMany(Show)]),
        };
    }

    private IEnumerable<string> Show(QuoteLocation find) => CitationLines.Of(find.Quote, By).Prepend($"# {find.At}");

    /// <summary>Says why words that stand there are no quote yet, or which passages are most like those that do not.</summary>
    private CommandResult Explain(IReadOnlyList<Source> sources, Corpus corpus)
    {
        if (sources.FirstOrDefault(source => Parts.All(part => new QuoteMatcher(source).Occurrences(part).Any())) is { } standing)
            return CommandResult.NotPossible(QuoteMismatch.Explain(Quote, standing, corpus).Sentence);
        var near = from source in sources
                   from part in Parts
                   where !new QuoteMatcher(source).Occurrences(part).Any()
                   let passage = NearestPassageSearch.Find(part, source)
                   where passage is not null
                   orderby passage.Difference.InQuote.Length + passage.Difference.InSource.Length
                   select CorpusProblems.QuoteNotFound(new Location(source.At.File, passage.Line, 1), source.Id, passage).ToString();
        return near.Take(MostNearest).ToList() is { Count: > 0 } lines ? CommandResult.NotPossible([CommandMessages.WordsNowhere(), .. lines]) : CommandResult.NotPossible(CommandMessages.WordsNowhereNear());
    }
}
