namespace Wiki.Editing;

/// <summary>How an editing command ended.</summary>
internal enum CommandStatus
{
    /// <summary>It did what it was asked.</summary>
    Done,

    /// <summary>The content does not allow it, as where words stand in no source.</summary>
    NotPossible,

    /// <summary>It was asked for what it does not do, and touched nothing.</summary>
    Refused,
}
