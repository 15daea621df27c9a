using System.Globalization;
using Wiki.Benchmarks.MadeUp;
using Wiki.Benchmarks.Peers;
using Wiki.Benchmarks.Runs;

// What is written and read is the same in every country.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
switch (args)
{
    case ["corpus", var claims, var folder]:
        new ContentFolder(new MadeUpWiki(int.Parse(claims, CultureInfo.InvariantCulture)), folder).Write();
        return 0;
    case ["peer", var peer, var site, var folder]:
        PeerFolder.Write(peer, site, folder);
        return 0;
    case ["compare", var program, var folder, var rounds, .. var sizes]:
        new Comparison(folder, Path.GetFullPath(program), Environment.GetEnvironmentVariable("ELEVENTY")).Run(
            sizes.Select(size => int.Parse(size, CultureInfo.InvariantCulture)),
            int.Parse(rounds, CultureInfo.InvariantCulture)
        );
        return 0;
    case ["edits", var program, var site, var edits]:
        await new EditTimes(Path.GetFullPath(program), site).Measure(int.Parse(edits, CultureInfo.InvariantCulture));
        return 0;
    default:
        await Console.Error.WriteLineAsync(
            "usage: corpus <claims> <folder> | peer <hugo|eleventy|mkdocs> <site> <folder> | compare "
                + "<program> <folder> <rounds> <claims>... | edits <program> <site> <edits>"
        );
        return 2;
}
