using Wiki.Model.Locations;

namespace Wiki.Model.Records;

/// <summary>How a wiki differs in appearance from others.</summary>
/// <param name="Accent">The colour of links, as <c>#rrggbb</c>.</param>
/// <param name="LogoName">The file beside <c>site.yaml</c> that has its logo.</param>
public sealed record Look(Located<string>? Accent, Located<string>? LogoName)
{
    /// <summary>Null if there is none, or its file cannot be shown.</summary>
    public Logo? Logo { get; init; }
}

/// <summary>The picture beside the title of the wiki.</summary>
/// <param name="Bytes">The bytes of its file.</param>
/// <param name="Ending">The ending of its name with its full stop.</param>
/// <param name="Ratio">Its width as a multiple of its height.</param>
public sealed record Logo(ReadOnlyMemory<byte> Bytes, string Ending, double Ratio);
