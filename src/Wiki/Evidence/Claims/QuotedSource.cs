namespace Wiki.Evidence.Claims;

/// <summary>What the words of a source are read with.</summary>
internal sealed record QuotedSource(string ShortName, string Language, Edtf Published, Edtf? Written)
{
    /// <summary>The day that relative words count from.</summary>
    public Edtf Dated => Written ?? Published;

    public static QuotedSource Of(Source source) =>
        new(source.ShortName.Value, source.Language, source.Published.Value, source.Written?.Value);
}
