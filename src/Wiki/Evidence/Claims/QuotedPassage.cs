using Wiki.Evidence.Dates;
using Wiki.Evidence.Numbers;

namespace Wiki.Evidence.Claims;

/// <summary>
/// One part of a verified quote, with the words around it in its source; safe on several threads.
/// </summary>
internal sealed class QuotedPassage
{
    private const int Reach = HedgeReader.Reach;

    /// <summary>What is further from the words is not beside them, also in a block without end.</summary>
    private const int Beside = 2_000;

    // Several rules read the same passage.
    private readonly Lazy<IReadOnlyList<QuotedNumber>> _numbers;
    private readonly Lazy<IReadOnlyList<FoundDate>> _dates;
    private readonly Lazy<IReadOnlyList<Amount>> _amounts;

    /// <param name="source">The source.</param>
    /// <param name="block">The block that it is in, with a line feed at each break between two numbers.</param>
    /// <param name="passage">Its place there.</param>
    public QuotedPassage(QuotedSource source, string block, Passage passage)
    {
        (Source, Block, Passage) = (source, block, passage);
        _numbers = new(() => [.. ReadNumbers()]);
        _dates = new(() => [.. PrintedDates.In(Lined, Source.Language)]);
        _amounts = new(() => [.. ReadAmounts()]);
    }

    public QuotedSource Source { get; }

    public string Block { get; }

    public Passage Passage { get; }

    public string Words => Lined.Replace('\n', ' ');

    /// <summary>The numbers, but for those that are part of a date.</summary>
    public IReadOnlyList<QuotedNumber> Numbers => _numbers.Value;

    /// <summary>Numbers beside each other whose order matters.</summary>
    public IEnumerable<NumberPair> NumberPairs => NumberPair
        .In(Words, [.. Numbers.Select(number => number.Number).Where(number => !number.IsTime)], Source.Language)
        .Select(found => found.Pair);

    public IReadOnlyList<FoundDate> Dates => _dates.Value;

    /// <summary>The shares and times, with their bounds in the source.</summary>
    public IReadOnlyList<Amount> Amounts => _amounts.Value;

    /// <summary>The quote with the words beside it in its block.</summary>
    public QuotedPassage InBlock => new(Source, Block, Passage with
    {
        Start = Math.Max(0, Passage.Start - Beside),
        End = Math.Min(Block.Length, Passage.End + Beside),
    });

    private string Lined => Block[Passage.Start..Passage.End];

    private IEnumerable<QuotedNumber> ReadNumbers()
    {
        var inSource = InSource();
        var dates = Dates.Where(date => !date.IsYearOnly).ToList();
        var next = 0;
        foreach (var number in NumberReader.InDigitsAndWords(Lined, Source.Language))
        {
            if (dates.Exists(date => date.Contains(number)))
                continue;
            while (next < inSource.Count && inSource[next].End <= number.Offset)
                next++;
            // A number can be a count and an hour at once.
            List<FoundNumber> around = [.. inSource.Skip(next).TakeWhile(other => other.Offset < number.End)];
            var whole = around.Find(other => other.IsTime == number.IsTime) ?? around.FirstOrDefault(number);
            yield return new QuotedNumber(number, whole);
        }
    }

    private IEnumerable<Amount> ReadAmounts()
    {
        var (start, end) = Around();
        return AmountReader.In(Block[start..end], Source.Language).Where(amount =>
            amount.Number.Offset + start >= Passage.Start && amount.Number.End + start <= Passage.End);
    }

    /// <summary>The numbers of the source in and beside the quote, with their offsets in the quote.</summary>
    private List<FoundNumber> InSource()
    {
        var (start, end) = Around();
        return NumberReader.InDigitsAndWords(Block[start..end], Source.Language)
            .Select(number => number with { Offset = number.Offset + start - Passage.Start })
            .ToList();
    }

    private (int Start, int End) Around() =>
        (Math.Max(0, Passage.Start - Reach), Math.Min(Block.Length, Passage.End + Reach));
}
