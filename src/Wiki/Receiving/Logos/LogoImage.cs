namespace Wiki.Receiving.Logos;

/// <summary>What the bytes of a logo show.</summary>
/// <param name="Ratio">Its width as a multiple of its height; 0 if it was not read.</param>
internal readonly record struct LogoImage(double Ratio)
{
    /// <summary>Why it cannot be shown; null if it can.</summary>
    public string? Unreadable { get; init; }

    /// <summary>What in it could run or request something; null if nothing could.</summary>
    public string? Active { get; init; }

    /// <param name="ending">The ending of the file's name with its full stop.</param>
    /// <param name="bytes">Its bytes.</param>
    public static LogoImage Read(string ending, byte[] bytes) =>
        ending == ".svg" ? SvgImage.Read(bytes) : PngImage.Read(bytes);

    public static LogoImage NotRead(string reason) => new() { Unreadable = reason };

    public static LogoImage Runs(string part) => new() { Active = part };
}
