using Wiki.Evidence.Dates;
using Wiki.Evidence.Numbers;

namespace Wiki.Checking.Prose;

/// <summary>The numbers, dates and words of a record that paragraphs cite or link.</summary>
internal sealed class RecordEvidence
{
    private readonly HashSet<decimal> _numbers = [];
    private readonly HashSet<decimal> _times = [];
    private readonly Corpus _corpus;
    private readonly List<Edtf> _dates = [];
    private readonly List<FoundDate> _printed = [];
    private readonly List<string> _words = [];

    public RecordEvidence(Record record, Corpus corpus)
    {
        _corpus = corpus;
        Add(record);
    }

    public bool Carries(FoundNumber number) => number.Values.Any((number.IsTime ? _times : _numbers).Contains);

    public bool Carries(FoundDate date) => _dates.Exists(date.IsCarriedBy) || _printed.Exists(date.IsPrintedAs);

    public bool Carries(string quoted) => _words.Exists(words => words.Contains(quoted, StringComparison.Ordinal));

    private void Add(Record record)
    {
        AddWords(record.Name);
        switch (record)
        {
            case Claim claim:
                AddClaim(claim);
                break;
            case Source source:
                AddWords(source.Label.Value);
                AddDate(source.Published);
                AddDate(source.Written);
                AddWords(source.Time);
                break;
            case Entity entity:
                entity.Aliases.ToList().ForEach(alias => AddWords(alias.Name.Value));
                break;
            case Event @event:
                AddDate(@event.Date);
                AddWords(@event.Time);
                break;
            case Question question:
                question.Positions.ToList().ForEach(position => AddWords(position.Label.Value));
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
        foreach (var part in quote.Parts)
            AddWords(QuoteText.Normalize(part.Value), language);
    }

    private void AddDate(Located<Edtf>? date)
    {
        if (date is { } known)
            _dates.Add(known.Value);
    }

    private void AddWords(string? words)
    {
        if (words is not null)
            AddWords(words, _corpus.Site.Language);
    }

    private void AddWords(string words, string language)
    {
        _words.Add(words);
        _printed.AddRange(PrintedDates.In(words));
        foreach (var number in NumberReader.InDigitsAndWords(words, language))
            (number.IsTime ? _times : _numbers).UnionWith(number.Values);
    }
}
