namespace Wiki.Model.Dates;

/// <summary>Parses a date, an interval or the form <c>[a..b]</c>.</summary>
internal static class EdtfReader
{
    private const string Open = "..";

    // The longest date has 24 characters; a somewhat longer text still gets a specific error.
    private const int Longest = 100;

    internal static Edtf? Read(string written, out EdtfError error)
    {
        error = EdtfError.NotADate;
        if (written.Length is 0 or > Longest)
            return null;
        if (written[0] is '[' or '{')
            return ReadWithin(written, out error);
        return written.Contains('/', StringComparison.Ordinal)
            ? ReadInterval(written, out error)
            : ReadPoint(written, out error);
    }

    private static Edtf? ReadPoint(string written, out EdtfError error)
    {
        if (EdtfPointReader.Read(written, out error) is not { } point)
            return null;
        return new Edtf(written, point.Form, EdtfEnd.At(point), EdtfEnd.At(point));
    }

    private static Edtf? ReadInterval(string written, out EdtfError error)
    {
        var sides = written.Split('/');
        if (sides.Length == 2)
            return Join(written, EdtfForm.Interval, sides, out error);
        error = EdtfError.NotADate;
        return null;
    }

    private static Edtf? ReadWithin(string written, out EdtfError error)
    {
        error = EdtfErrors.OfSet(written);
        if (error is not EdtfError.None)
            return null;
        var between = written[1..^1];
        var dots = between.IndexOf(Open, StringComparison.Ordinal);
        string[] sides = [OrOpen(between[..dots]), OrOpen(between[(dots + Open.Length)..])];
        return Join(written, EdtfForm.Within, sides, out error);
    }

    private static string OrOpen(string side) => side.Length == 0 ? Open : side;

    private static Edtf? Join(string written, EdtfForm form, string[] sides, out EdtfError error)
    {
        var start = ReadEnd(sides[0], out var startError);
        var end = ReadEnd(sides[1], out var endError);
        var date = new Edtf(written, form, start, end);
        error = startError is not EdtfError.None ? startError : endError is not EdtfError.None ? endError : Check(date);
        return error is EdtfError.None ? date : null;
    }

    private static EdtfEnd ReadEnd(string side, out EdtfError error)
    {
        error = EdtfError.None;
        return side is "" or Open
            ? new EdtfEnd(null, side is Open)
            : new EdtfEnd(EdtfPointReader.Read(side, out error), IsOpen: false);
    }

    private static EdtfError Check(Edtf date)
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
