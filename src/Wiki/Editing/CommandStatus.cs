namespace Wiki.Editing;

/// <summary>The outcome of an editing command; a later one takes precedence.</summary>
internal enum CommandStatus
{
    /// <summary>It succeeded.</summary>
    Done,

    /// <summary>The content does not allow it; for example, no source contains the words.</summary>
    NotPossible,

    /// <summary>The arguments are not accepted; nothing was changed.</summary>
    Refused,

    /// <summary>The machine does not allow it; for example, a file cannot be read.</summary>
    Failed,
}
