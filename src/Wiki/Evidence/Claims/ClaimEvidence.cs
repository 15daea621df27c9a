using Wiki.Evidence.Languages;
using Wiki.Evidence.Numbers;

namespace Wiki.Evidence.Claims;

/// <summary>What the quotes of a claim carry: numbers with their bounds, dates and words.</summary>
internal sealed class ClaimEvidence
{
    private readonly IReadOnlyList<QuotedPassage> _passages;
    private readonly IReadOnlyList<QuotedNumber> _numbers;
    private readonly IReadOnlyList<string> _resolved;
    private readonly IReadOnlyList<UnreadNumbers> _unread;
    private readonly Lazy<HashSet<NumberPair>> _pairs;
    private readonly Lazy<ClaimDates> _dates;
    private readonly Lazy<ClaimDates> _datesBeside;

    /// <param name="passages">The passages of the quotes that support the claim or resolve its time.</param>
    /// <param name="resolved">How its time was resolved from them.</param>
    public ClaimEvidence(IReadOnlyList<QuotedPassage> passages, IReadOnlyList<string> resolved)
    {
        (_passages, _resolved) = (passages, resolved);
        _numbers = [.. passages.SelectMany(passage => passage.Numbers)];
        _unread =
        [
            .. passages.Where(passage => passage.Numbers.All(IsWeak) && !AreNumbersRead(passage))
                .Select(passage => new UnreadNumbers(passage)),
        ];
        _pairs = new(() => [.. passages.SelectMany(passage => passage.NumberPairs)]);
        _dates = new(() => new ClaimDates(passages, resolved));
        _datesBeside = new(() => new ClaimDates(PassagesBeside(passages), resolved));
    }

    public ClaimDates Dates => _dates.Value;

    /// <summary>
    /// Also the dates beside the quotes, in the same paragraph: the day of a figure is seldom beside its number.
    /// </summary>
    public ClaimDates DatesBeside => _datesBeside.Value;

    /// <summary>Words without the names of the quoted sources: "the 24 March report" states no date.</summary>
    public string WithoutSourceNames(string words) => _passages
        .Select(passage => passage.Source.ShortName)
        .Distinct()
        .Aggregate(words, (left, name) => left.Replace(name, "", StringComparison.Ordinal));

    /// <summary>
    /// The quoted numbers of the same value; null where a quote without digits may state it in words, as its language
    /// is one whose number words are not known.
    /// </summary>
    public IReadOnlyList<QuotedNumber>? Find(FoundNumber number) =>
        _unread.Any(quote => quote.MayState(number))
            ? null
            : [.. _numbers.Where(quoted => quoted.Number.HasValueOf(number))];

    /// <summary>Whether the quotes have a share or a time with one of some bounds.</summary>
    public bool Carries(Amount amount, Bounds allowed) => _passages
        .SelectMany(passage => passage.Amounts)
        .Any(known => amount.IsCarriedBy(known, allowed));

    public bool HasClockTime => _unread.Count > 0 || _numbers.Any(quoted => quoted.Number.IsTime);

    /// <summary>Whether the quotes have the value as another kind of number: a share, a time or a count.</summary>
    public bool HasOtherKind(FoundNumber number) => _numbers.Any(quoted =>
        !quoted.Number.IsWeak && quoted.Number.Values.Any(number.Values.Contains));

    /// <summary>Whether two ends of a range are one number that the quotes have once: "in 2023 and 2023".</summary>
    public bool IsOneTwice(FoundNumber start, FoundNumber end) =>
        start.IsInRange && end.IsInRange && start.HasValueOf(end) && Find(end) is { Count: 1 };

    /// <summary>Whether the quotes have two numbers the other way round only: "1-3" for "3-1".</summary>
    public bool HaveTurned(NumberPair pair) =>
        pair != pair.Turned && _pairs.Value.Contains(pair.Turned) && !_pairs.Value.Contains(pair);

    /// <summary>The numbers of the quotes as they are written, for a message.</summary>
    public IReadOnlyList<string> Written =>
    [
        .. _numbers.Where(quoted => !quoted.IsPart && !IsWeak(quoted))
            .Select(quoted => quoted.Number.Written)
            .Distinct(),
    ];

    /// <summary>
    /// The words of the quotes, and how times were resolved from them; null where a quote is in another language, whose
    /// words are not compared.
    /// </summary>
    public string? WordsIn(string language) => _passages.All(passage => IsIn(language, passage))
        ? string.Join(" \n ", [.. _passages.Select(passage => passage.Words), .. _resolved])
        : null;

    /// <summary>Whether a quote in a language has the words; true where none is in that language.</summary>
    public bool HasWords(string words, string language)
    {
        var inLanguage = _passages.Where(passage => IsIn(language, passage)).ToList();
        return inLanguage.Count == 0 || inLanguage.Exists(passage => Contains(passage.Words, words));
    }

    /// <summary>
    /// Whether the quotes have a name with digits, such as "MH17"; true where they are in other languages without one.
    /// </summary>
    public bool HasName(string written, string language)
    {
        var known = _passages.Select(passage => passage.Words)
            .Concat(_resolved)
            .SelectMany(DigitNames.In)
            .Select(name => DigitNames.Plain(name.Written))
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        return known.Contains(DigitNames.Plain(written)) || (known.Count == 0 && WordsIn(language) is null);
    }

    private static IEnumerable<QuotedPassage> PassagesBeside(IEnumerable<QuotedPassage> passages) => passages
        .Select(passage => passage.InBlock)
        .DistinctBy(passage => (passage.Source, passage.Block, passage.Passage));

    private static bool IsIn(string language, QuotedPassage passage) =>
        LanguageSections.AreOfOne(passage.Source.Language, language);

    private static bool Contains(string quoted, string words) =>
        quoted.Contains(words, StringComparison.OrdinalIgnoreCase);

    private static bool IsWeak(QuotedNumber quoted) => quoted.Number.IsWeak;

    private static bool AreNumbersRead(QuotedPassage passage) =>
        NumberLanguage.Of(passage.Source.Language).IsRead;
}
