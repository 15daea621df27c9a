namespace Wiki.Tests.Evidence.Dates;

internal static class EdtfDates
{
    public static Edtf Of(string written) =>
        Edtf.TryParse(written, out var date, out var fault) ? date : throw new FormatException($"{written}: {fault}");
}
