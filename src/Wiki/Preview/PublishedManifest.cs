using Wiki.Build;
using Wiki.Composing;
using Wiki.Output;

namespace Wiki.Preview;

/// <summary>
/// The manifest of the site as a build would publish it, which has none of the preview's own scripts. Every page is
/// made for it, so it is made only on request.
/// </summary>
internal sealed class PublishedManifest : ISiteTarget
{
    private SiteFile? _manifest;

    private PublishedManifest()
    {
    }

    public bool IsClosed => false;

    public static SiteFile Of(Edition edition)
    {
        var target = new PublishedManifest();
        SiteWriter.Write(edition, target, new BuildProgress());
        return target._manifest!;
    }

    public void Write(SiteFile file)
    {
        file.WriteTo(Stream.Null);
        if (file.Path == DataFormats.Manifest.Path)
            _manifest = file;
    }
}
