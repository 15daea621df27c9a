namespace Wiki.Composing.Drawings;

/// <summary>A claim's figure as one source gives it.</summary>
/// <param name="SaidBy">Through whom, and in which source.</param>
internal sealed record GivenFigure(Claim Claim, Source Source, string SaidBy)
{
    public Quantity Value => Claim.Figure!.Value.Value;

    public Edtf Published => Source.Published.Value;

    /// <summary>The value with its hedge, and the day that it describes.</summary>
    public string Stated =>
        Claim.Figure!.AsOf is { } day ? $"{Value.Display} (as of {day.Value.Display})" : Value.Display;

    public bool CanBePlaced => Value.IsComparable && PublicationScale.Has(Published);

    /// <summary>One for each source that supports the claim.</summary>
    public static IEnumerable<GivenFigure> Of(Claim claim, Corpus corpus) =>
        from voice in Voices.Of(claim, corpus)
        group voice by voice.Source into ofSource
        select new GivenFigure(claim, ofSource.Key, VoiceWords.Of(ofSource, corpus));
}
