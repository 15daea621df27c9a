namespace Wiki.Pages;

/// <summary>A picture in a file of its own, with the size at which it is shown, in pixels.</summary>
public sealed record PictureView(string Href, int Width, int Height);
