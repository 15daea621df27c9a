using System.Globalization;
using Wiki.Benchmarks.MadeUp;
using Wiki.Benchmarks.Peers;

switch (args)
{
    case ["corpus", var claims, var folder]:
        new ContentFolder(new MadeUpWiki(int.Parse(claims, CultureInfo.InvariantCulture)), folder).Write();
        return 0;
    case ["peer", var peer, var site, var folder]:
        PeerFolder.Write(peer, site, folder);
        return 0;
    default:
        Console.Error.WriteLine("usage: corpus <claims> <folder> | peer <hugo|eleventy|mkdocs> <site> <folder>");
        return 2;
}
