namespace Wiki.Output;

/// <summary>Makes the bytes of each file and discards them, so that a check finds what a build would find.</summary>
internal sealed class DiscardedSite : ISiteTarget
{
    public bool IsClosed => false;

    public void Write(SiteFile file) => file.WriteTo(Stream.Null);
}
