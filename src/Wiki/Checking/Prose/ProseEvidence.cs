namespace Wiki.Checking.Prose;

/// <summary>The numbers, dates and words of the records that a paragraph cites or links.</summary>
internal sealed class ProseEvidence
{
    private readonly HashSet<decimal> _numbers = [];
    private readonly List<Edtf> _dates = [];
    private readonly List<FoundDate> _printed = [];
    private readonly List<string> _words = [];

    public ProseEvidence(IEnumerable<Record> records)
    {
        foreach (var record in records)
            Add(record);
    }

    public bool Carries(FoundNumber number) => _numbers.Contains(number.Value);

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
                break;
            case Entity entity:
                entity.Aliases.ToList().ForEach(alias => AddWords(alias.Name.Value));
                break;
            case Event @event:
                AddDate(@event.Date);
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
        foreach (var part in claim.Citations.SelectMany(citation => citation.Quote.Parts))
            AddWords(QuoteText.Normalize(part.Value));
        if (claim.Figure is { } figure)
            _numbers.UnionWith(figure.Value.Value.Numbers);
    }

    private void AddDate(Located<Edtf>? date)
    {
        if (date is { } known)
            _dates.Add(known.Value);
    }

    private void AddWords(string words)
    {
        _words.Add(words);
        _printed.AddRange(Dates.In(words));
        _numbers.UnionWith(Numbers.In(words).Select(number => number.Value));
    }
}
