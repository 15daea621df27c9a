namespace Wiki.Editing;

/// <summary>The outcome of an editing command.</summary>
internal enum CommandStatus
{
    /// <summary>It succeeded.</summary>
    Done,

    /// <summary>The content does not allow it; for example, no source contains the words.</summary>
    NotPossible,

    /// <summary>The arguments are not accepted; nothing was changed.</summary>
    Refused,
}
