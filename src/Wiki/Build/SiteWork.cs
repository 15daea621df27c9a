namespace Wiki.Build;

/// <summary>The kinds of work that the threads of the site writer do.</summary>
internal enum SiteWork
{
    [Term("composing", "Making view records of the corpus.")] Composing,
    [Term("rendering", "Making HTML of view records.")] Rendering,
    [Term("reading back", "Parsing the HTML for the page rules.")] ReadingBack,
    [Term("exporting", "Making and writing the data files.")] Exporting,
    [Term("writing", "Writing the pages with their hashes.")] Writing,
}
