using Wiki.Problems;

namespace Wiki.Reading.Keys;

/// <summary>Reads dates and the values of figures.</summary>
internal static class Scalars
{
    /// <summary>A placeholder for a missing required date; the record is discarded.</summary>
    public static Edtf NoDate { get; } =
        Edtf.TryParse("0001", out var date, out _) ? date : throw new InvalidOperationException();

    public static Edtf? Date(Located<string> line, List<Problem> problems)
    {
        if (Edtf.TryParse(line.Value, out var date, out var error))
            return date;
        problems.Add(ReadingProblems.NotADate(line.At, line.Value, error, DateMeant.By(line.Value)));
        return null;
    }

    public static Quantity Quantity(Located<string> value, Located<string>? bounds, List<Problem> problems)
    {
        var quantity = Model.Records.Quantity.Parse(value.Value);
        if (quantity.Low > quantity.High)
            problems.Add(ReadingProblems.RangeOutOfOrder(value.At, value.Value));
        if (bounds is not { } range)
            return quantity;
        if (!quantity.IsComparable && Model.Records.Quantity.TryParseBounds(range.Value, out var low, out var high))
            return quantity with { Low = low, High = high };
        if (quantity.IsComparable)
            problems.Add(ReadingProblems.BoundsBesideNumber(range.At, value.Value));
        return quantity;
    }
}
