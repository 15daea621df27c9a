namespace Wiki.Build;

/// <summary>The stages of a run, each with the name that its times are listed under.</summary>
internal enum SiteStage
{
    [Term("comparing with the manifest", "Hashing the files of a published site.")] ComparingWithManifest,
    [Term("reading", "Reading the files of the content.")] Reading,
    [Term("checking", "Applying the rules of the content.")] Checking,
    [Term("making the pages", "Making each file of the site, to write none.")] MakingPages,
    [Term("writing the site", "Making and writing each file of the site.")] WritingSite,
    [Term("making the site again", "Making each file of a published site, to compare it.")] RemakingSite,
    [Term("verifying pages", "Applying the rules of the pages.")] VerifyingPages,
    [Term("publishing", "Putting the files in their place.")] Publishing,
    [Term("showing", "Replacing what a preview serves.")] Showing,
}
