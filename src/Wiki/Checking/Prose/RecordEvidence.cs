using Wiki.Evidence.Claims;
using Wiki.Evidence.Dates;
using Wiki.Evidence.Languages;
using Wiki.Evidence.Numbers;

namespace Wiki.Checking.Prose;

/// <summary>
/// The numbers, dates and words of a record that paragraphs cite or link. The words of a statement are ours, and no
/// evidence for words in quotation marks; a title or a name is one only as a whole.
/// </summary>
internal sealed class RecordEvidence
{
    private const int LeapYear = 2000;
    private const int YearsOfAge = 10;

    private readonly CheckedContent _content;
    private readonly CarriedNumbers _numbers = new();
    private readonly HashSet<string> _withDigits = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<Edtf> _dates = [];
    private readonly List<FoundDate> _printed = [];
    private readonly List<FoundDate> _days = [];
    private readonly List<PartOfTime> _parts = [];
    private readonly List<QuotedPassage> _passages = [];
    private readonly List<Edtf> _when = [];
    private readonly List<string> _quotes = [];
    private readonly HashSet<string> _names = new(StringComparer.Ordinal);
    private readonly List<string> _own = [];

    /// <param name="record">The record.</param>
    /// <param name="content">The corpus with the proofs of its quotes.</param>
    /// <param name="withName">False for evidence of what its own title or statement says.</param>
    public RecordEvidence(Record record, CheckedContent content, bool withName = true)
    {
        _content = content;
        if (withName)
            AddNames(record);
        Add(record);
    }

    public bool Carries(FoundNumber number) => _numbers.Carry(number);

    /// <summary>Whether it has the same share or time, also in another number: "half" for "50 %".</summary>
    public bool Carries(Amount amount) => _passages.SelectMany(passage => passage.Amounts).Any(known =>
        (known.Kind, known.Value) == (amount.Kind, amount.Value)
        && CarriedNumbers.AreBoundedAs(known.Number.Bounds, amount.Number.Bounds));

    /// <summary>Whether it has the same ten years of age, "in his eighties", or one of them.</summary>
    public bool CarriesAge(FoundNumber age) =>
        _passages.SelectMany(passage => DecadeWords.AgesIn(passage.Words, passage.Source.Language))
            .Any(known => known.Values[0] == age.Values[0])
        || Enumerable.Range((int)age.Values[0], YearsOfAge).Any(_numbers.Have);

    /// <summary>Its names with digits, such as "MH17".</summary>
    public IReadOnlySet<string> NamesWithDigits => _withDigits;

    public bool Carries(FoundDate date) => _dates.Exists(date.IsCarriedBy) || _printed.Exists(date.IsPrintedAs);

    public bool Carries(string quoted) =>
        _names.Contains(quoted) || _quotes.Exists(words => words.Contains(quoted, StringComparison.Ordinal));

    /// <summary>The parts of months and years that it names.</summary>
    public IEnumerable<PartOfTime> Parts => _parts;

    /// <summary>The days of its quotes, and of what it is about, in the year of a time if they have none.</summary>
    public IEnumerable<DayRange> DaysBeside(FoundDate time) => _days
        .SelectMany(date => date.Readings)
        .Where(date => date.Year is not null || time.Month is not null)
        .Select(date => date.InYear(time.Year is { } year && !time.IsDecade ? year : LeapYear))
        .Concat(_when)
        .Select(DayRange.Of)
        .OfType<DayRange>();

    /// <summary>Its quotes and what we say in it.</summary>
    public IEnumerable<string> Words => _quotes.Concat(_own).Concat(_names);

    /// <summary>Whether its quotes are in the language of the wiki.</summary>
    public bool IsInLanguage { get; private set; } = true;

    public bool HasWeekday(DayOfWeek weekday) => _dates.Exists(date =>
        date.Earliest is { } day && day == date.Latest && day.DayOfWeek == weekday);

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
            AddWords(name, _content.Corpus.Site.Language);
            _names.Add(QuotedStrings.WithoutEnding(QuoteText.Normalize(name)));
        }

        if (record is Claim)
            AddWords(record.Name, _content.Corpus.Site.Language);
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
                AddWhen(@event.Date);
                AddTime(@event.Time?.Value);
                break;
        }
    }

    private void AddClaim(Claim claim)
    {
        AddWhen(claim.When);
        AddDate(claim.Figure?.AsOf);
        _own.Add(claim.Statement.Value);
        _own.AddRange(claim.WhenBasis.Select(basis => basis.Resolved));
        foreach (var quote in claim.Citations.Select(citation => citation.Quote))
            AddQuote(quote);
        if (claim.Figure is not { } figure)
            return;
        foreach (var number in FigureNumbers.Of(figure, _content.Corpus.Site.Language))
            _numbers.AddFigure(number);
    }

    private void AddQuote(Quote quote)
    {
        foreach (var passage in _content.Passages.Of(quote))
        {
            _passages.Add(passage);
            _quotes.Add(passage.Words);
            IsInLanguage &= LanguageSections.AreOfOne(passage.Source.Language, _content.Corpus.Site.Language);
            _printed.AddRange(passage.Dates);
            _printed.AddRange(PrintedDates.MonthsIn(passage.Words));
            _printed.AddRange(DecadeWords.In(passage.Words, passage.Source.Language));
            _parts.AddRange(PartOfTime.In(passage.Words, passage.Source.Language));
            _days.AddRange(passage.Dates.Where(date => date.Month is not null));
            foreach (var year in passage.Dates.Select(date => date.Year).OfType<int>())
                _numbers.AddYear(year);
            foreach (var number in passage.Numbers.Where(number => !number.IsPart))
                _numbers.Add(number.Number with { Bounds = number.InSource.Bounds });
        }
    }

    private void AddDate(Located<Edtf>? date)
    {
        if (date is { } known)
            _dates.Add(known.Value);
    }

    private void AddWhen(Located<Edtf>? date)
    {
        AddDate(date);
        if (date is { } known)
            _when.Add(known.Value);
    }

    private void AddTime(string? time)
    {
        if (time is not null)
            AddWords(time, _content.Corpus.Site.Language);
    }

    private void AddWords(string words, string language)
    {
        _withDigits.UnionWith(DigitNames.In(words).Select(name => DigitNames.Plain(name.Written)));
        _printed.AddRange(PrintedDates.In(words, language));
        _printed.AddRange(PrintedDates.MonthsIn(words));
        _printed.AddRange(DecadeWords.In(words, language));
        _parts.AddRange(PartOfTime.In(words, language));
        foreach (var number in NumberReader.InDigitsAndWords(words, language))
            _numbers.Add(number);
    }
}
