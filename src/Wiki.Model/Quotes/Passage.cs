namespace Wiki.Model.Quotes;

/// <summary>Where words stand in a source.</summary>
/// <param name="Block">Index of the source's block, from 0.</param>
/// <param name="Start">Offset of the first character in the block's text, in UTF-16 code units.</param>
/// <param name="End">Offset after the last character.</param>
public readonly record struct Passage(int Block, int Start, int End)
{
    public int Length => End - Start;

    /// <summary>The fragment of a source page at which the passage is marked; a sealed text never moves it.</summary>
    public string Anchor => string.Create(System.Globalization.CultureInfo.InvariantCulture, $"b{Block}-{Start}-{End}");
}
