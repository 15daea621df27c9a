using Wiki.Evidence.Dates;
using Wiki.Evidence.Numbers;

namespace Wiki.Checking.Prose;

/// <summary>
/// The numbers, dates and words of a record that paragraphs cite or link. The words of a statement are ours, and no
/// evidence for words in quotation marks; a title or a name is one only as a whole.
/// </summary>
internal sealed class RecordEvidence
{
    private readonly HashSet<decimal> _numbers = [];
    private readonly HashSet<decimal> _times = [];
    private readonly Corpus _corpus;
    private readonly List<Edtf> _dates = [];
    private readonly List<FoundDate> _printed = [];
    private readonly List<string> _quotes = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);

    /// <param name="record">The record.</param>
    /// <param name="corpus">Its corpus.</param>
    /// <param name="withName">False for evidence of what its own title or statement says.</param>
    public RecordEvidence(Record record, Corpus corpus, bool withName = true)
    {
        _corpus = corpus;
        if (withName)
            AddNames(record);
        Add(record);
    }

    public bool Carries(FoundNumber number) => number.Values.Any((number.IsTime ? _times : _numbers).Contains);

    public bool Carries(FoundDate date) => _dates.Exists(date.IsCarriedBy) || _printed.Exists(date.IsPrintedAs);

    public bool Carries(string quoted) =>
        _names.Contains(quoted) || _quotes.Exists(words => words.Contains(quoted, StringComparison.Ordinal));

    private void AddNames(Record record)
    {
        IEnumerable<string> names = record switch
        {
            Claim => [],
            Source source => [source.Name, source.Label.Value, source.ShortName.Value],
            Entity entity => [entity.Name, .. entity.Aliases.Select(alias => alias.Name.Value)],
            Question question => [question.Name, .. question.Positions.Select(position => position.Label.Value)],
            _ => [record.Name],
        };
        foreach (var name in names)
        {
            AddWords(name, _corpus.Site.Language);
            _names.Add(QuotedStrings.WithoutEnding(QuoteText.Normalize(name)));
        }

        if (record is Claim)
            AddWords(record.Name, _corpus.Site.Language);
    }

    private void Add(Record record)
    {
        switch (record)
        {
            case Claim claim:
                AddClaim(claim);
                break;
            case Source source:
                AddDate(source.Published);
                AddDate(source.Written);
                AddTime(source.Time);
                break;
            case Event @event:
                AddDate(@event.Date);
                AddTime(@event.Time);
                break;
        }
    }

    private void AddClaim(Claim claim)
    {
        AddDate(claim.When);
        AddDate(claim.Figure?.AsOf);
        foreach (var quote in claim.Citations.Select(citation => citation.Quote))
            AddQuote(quote);
        if (claim.Figure is { } figure)
            _numbers.UnionWith(figure.Value.Value.Numbers);
    }

    private void AddQuote(Quote quote)
    {
        var language = _corpus.Find<Source>(quote.Source)?.Language ?? _corpus.Site.Language;
        foreach (var words in quote.Parts.Select(part => QuoteText.Normalize(part.Value)))
        {
            AddWords(words, language);
            _quotes.Add(words);
        }
    }

    private void AddDate(Located<Edtf>? date)
    {
        if (date is { } known)
            _dates.Add(known.Value);
    }

    private void AddTime(string? time)
    {
        if (time is not null)
            AddWords(time, _corpus.Site.Language);
    }

    private void AddWords(string words, string language)
    {
        _printed.AddRange(PrintedDates.In(words));
        foreach (var number in NumberReader.InDigitsAndWords(words, language))
            (number.IsTime ? _times : _numbers).UnionWith(number.Values);
    }
}
