using static System.FormattableString;

namespace Wiki.Model.Quotes;

/// <summary>A range of characters in a source.</summary>
/// <param name="Block">Index of the source's block, from 0.</param>
/// <param name="Start">Offset of the first character in the block's text, in UTF-16 code units.</param>
/// <param name="End">Offset after the last character.</param>
public readonly record struct Passage(int Block, int Start, int End)
{
    public int Length => End - Start;

    /// <summary>The URL fragment of the passage on the source's page; stable while the text is sealed.</summary>
    public string Anchor => Invariant($"b{Block}-{Start}-{End}");
}
