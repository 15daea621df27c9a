namespace Wiki.Model.Dates;

/// <summary>Reads a date, an interval or one day within.</summary>
internal static class EdtfReader
{
    private const string Open = "..";

    // The longest date has 24 characters; the rest is room to tell what a text is that is not one.
    private const int Longest = 100;

    internal static Edtf? Read(string written, out EdtfError fault)
    {
        fault = EdtfError.NotADate;
        if (written.Length is 0 or > Longest)
            return null;
        if (written[0] is '[' or '{')
            return ReadWithin(written, out fault);
        return written.Contains('/', StringComparison.Ordinal) ? ReadInterval(written, out fault) : ReadPoint(written, out fault);
    }

    private static Edtf? ReadPoint(string written, out EdtfError fault) =>
        EdtfPointReader.Read(written, out fault) is { } point ? new Edtf(written, point.Form, EdtfEnd.At(point), EdtfEnd.At(point)) : null;

    private static Edtf? ReadInterval(string written, out EdtfError fault)
    {
        var sides = written.Split('/');
        if (sides.Length == 2)
            return Join(written, EdtfForm.Interval, sides, out fault);
        fault = EdtfError.NotADate;
        return null;
    }

    private static Edtf? ReadWithin(string written, out EdtfError fault)
    {
        fault = EdtfErrors.OfSet(written);
        if (fault is not EdtfError.None)
            return null;
        var between = written[1..^1];
        var dots = between.IndexOf(Open, StringComparison.Ordinal);
        string[] sides = [OrOpen(between[..dots]), OrOpen(between[(dots + Open.Length)..])];
        return Join(written, EdtfForm.Within, sides, out fault);
    }

    private static string OrOpen(string side) => side.Length == 0 ? Open : side;

    private static Edtf? Join(string written, EdtfForm form, string[] sides, out EdtfError fault)
    {
        var start = ReadEnd(sides[0], out var atStart);
        var end = ReadEnd(sides[1], out var atEnd);
        var date = new Edtf(written, form, start, end);
        fault = atStart is not EdtfError.None ? atStart : atEnd is not EdtfError.None ? atEnd : Between(date);
        return fault is EdtfError.None ? date : null;
    }

    private static EdtfEnd ReadEnd(string side, out EdtfError fault)
    {
        fault = EdtfError.None;
        return side is "" or Open ? new EdtfEnd(null, side is Open) : new EdtfEnd(EdtfPointReader.Read(side, out fault), IsOpen: false);
    }

    private static EdtfError Between(Edtf date)
    {
        if ((date.Earliest ?? date.Latest) is null)
            return EdtfError.NoEnds;
        if (date.IsWithin && !(IsPlain(date.Start.Point) && IsPlain(date.End.Point)))
            return EdtfError.LevelTwo;
        return date.Earliest > date.Latest ? EdtfError.EndsOutOfOrder : EdtfError.None;
    }

    private static bool IsPlain(EdtfPoint? point) =>
        point is null or { IsQualified: false, Form: EdtfForm.Day or EdtfForm.Month or EdtfForm.Year };
}
