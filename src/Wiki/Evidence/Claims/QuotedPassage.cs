using Wiki.Evidence.Dates;
using Wiki.Evidence.Numbers;

namespace Wiki.Evidence.Claims;

/// <summary>One part of a verified quote, with the words around it in its source.</summary>
internal sealed record QuotedPassage(QuotedSource Source, string Block, Passage Passage)
{
    private const int Reach = HedgeReader.Reach;

    /// <summary>What is further from the words is not beside them, also in a block without end.</summary>
    private const int Beside = 2_000;

    public string Words => Block[Passage.Start..Passage.End];

    /// <summary>The quote with the words beside it in its block.</summary>
    public QuotedPassage InBlock => this with
    {
        Passage = Passage with
        {
            Start = Math.Max(0, Passage.Start - Beside),
            End = Math.Min(Block.Length, Passage.End + Beside),
        },
    };

    /// <summary>The numbers, but for those that are part of a date.</summary>
    public IEnumerable<QuotedNumber> Numbers()
    {
        var (start, end) = (Math.Max(0, Passage.Start - Reach), Math.Min(Block.Length, Passage.End + Reach));
        var inSource = NumberReader.InDigitsAndWords(Block[start..end], Source.Language)
            .ToLookup(number => number.Offset + start - Passage.Start);
        var dates = Dates().Where(date => !date.IsYearOnly).ToList();
        return from number in NumberReader.InDigitsAndWords(Words, Source.Language)
               where !dates.Exists(date => date.Contains(number))
               let around = inSource[number.Offset].FirstOrDefault(other => other.HasValueOf(number))
               select new QuotedNumber(number, around?.Bounds ?? number.Bounds);
    }

    public IEnumerable<FoundDate> Dates() => PrintedDates.In(Words);
}
