using Wiki.Benchmarks.MadeUp;

new ContentFolder(new MadeUpWiki(int.Parse(args[0], System.Globalization.CultureInfo.InvariantCulture)), args[1]).Write();
