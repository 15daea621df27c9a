using System.Globalization;

namespace Wiki.Composing.Drawings;

/// <summary>The positions of values across a picture, in per cent, with round numbers as ticks.</summary>
internal sealed class ValueScale
{
    /// <summary>Room at both sides, for arrows where a value has no bound.</summary>
    public const double Margin = 8;

    private const int Intervals = 4;

    private readonly decimal _from;
    private readonly decimal _step;
    private readonly decimal _to;

    /// <summary>The axis starts at zero if that leaves the values at least half of it.</summary>
    public ValueScale(IReadOnlyCollection<decimal> values)
    {
        var (low, high) = (values.Min(), values.Max());
        var start = low * 2 <= high ? 0 : low;
        _step = Round(high > start ? (high - start) / Intervals : Math.Max(1, Math.Abs(high) / 10));
        _from = Math.Floor(start / _step) * _step;
        _to = Math.Ceiling(high / _step) * _step;
        if (_to == _from)
            (_from, _to) = (_from - _step, _to + _step);
    }

    public bool StartsAtZero => _from == 0;

    public string Start => Words(_from);

    public IEnumerable<(double X, string Label)> Ticks
    {
        get
        {
            for (var value = _from; value <= _to; value += _step)
                yield return (X(value), Words(value));
        }
    }

    public double X(decimal value) => Margin + ((double)((value - _from) / (_to - _from)) * (100 - (2 * Margin)));

    /// <summary>The next larger of one, two or five times a power of ten.</summary>
    private static decimal Round(decimal step)
    {
        var power = 1m;
        while (power * 10 <= step)
            power *= 10;
        while (power > step)
            power /= 10;
        return power * (step <= power ? 1 : step <= power * 2 ? 2 : step <= power * 5 ? 5 : 10);
    }

    private static string Words(decimal value) => value.ToString("#,0.######", CultureInfo.InvariantCulture);
}
