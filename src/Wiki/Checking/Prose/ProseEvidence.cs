namespace Wiki.Checking.Prose;

/// <summary>What the records that a paragraph rests on carry: numbers, dates and words.</summary>
internal sealed class ProseEvidence
{
    private readonly HashSet<decimal> _numbers = [];
    private readonly List<Edtf> _dates = [];
    private readonly List<FoundDate> _printed = [];
    private readonly List<string> _words = [];

    public ProseEvidence(IEnumerable<Record> records)
    {
        foreach (var record in records)
            Take(record);
    }

    public bool Carries(FoundNumber number) => _numbers.Contains(number.Value);

    public bool Carries(FoundDate date) => _dates.Exists(date.IsCarriedBy) || _printed.Exists(date.IsPrintedAs);

    public bool Carries(string quoted) => _words.Exists(words => words.Contains(quoted, StringComparison.Ordinal));

    private void Take(Record record)
    {
        TakeWords(record.Name);
        switch (record)
        {
            case Claim claim:
                TakeClaim(claim);
                break;
            case Source source:
                TakeWords(source.Label.Value);
                TakeDate(source.Published);
                TakeDate(source.Written);
                break;
            case Entity entity:
                entity.Aliases.ToList().ForEach(alias => TakeWords(alias.Name.Value));
                break;
            case Event @event:
                TakeDate(@event.Date);
                break;
            case Question question:
                question.Positions.ToList().ForEach(position => TakeWords(position.Label.Value));
                break;
        }
    }

    private void TakeClaim(Claim claim)
    {
        TakeDate(claim.When);
        TakeDate(claim.Figure?.AsOf);
        foreach (var part in claim.Citations.SelectMany(citation => citation.Quote.Parts))
            TakeWords(QuoteText.Normalize(part.Value));
        if (claim.Figure is { } figure)
            _numbers.UnionWith(figure.Value.Value.Numbers);
    }

    private void TakeDate(Located<Edtf>? date)
    {
        if (date is { } known)
            _dates.Add(known.Value);
    }

    private void TakeWords(string words)
    {
        _words.Add(words);
        _printed.AddRange(Dates.In(words));
        _numbers.UnionWith(Numbers.In(words).Select(number => number.Value));
    }
}
