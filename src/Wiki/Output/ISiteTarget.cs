namespace Wiki.Output;

/// <summary>Receives the files of a site as they are made, from several threads and in any order.</summary>
internal interface ISiteTarget
{
    /// <summary>Whether it accepts no more files, because an earlier one failed.</summary>
    bool IsClosed { get; }

    void Write(SiteFile file);
}
