namespace Wiki.Output;

/// <summary>Receives the files of a site as they are made, from several threads and in any order.</summary>
internal interface ISiteTarget
{
    /// <summary>Whether it accepts no more files, because an earlier one failed.</summary>
    bool IsClosed { get; }

    void Write(SiteFile file);

    /// <summary>Keeps files of earlier publishes that pages opened before this one may still load.</summary>
    /// <param name="paths">The files of the new site.</param>
    /// <returns>The hash of each kept file by its path, a set for each earlier publish, the newest first.</returns>
    IReadOnlyList<IReadOnlyDictionary<string, string>> KeepFormer(IEnumerable<string> paths) => [];
}
