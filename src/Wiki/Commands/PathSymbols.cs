using System.CommandLine;
using System.CommandLine.Parsing;
using Wiki.Problems;

namespace Wiki.Commands;

/// <summary>Options and arguments that take the path of a file or folder.</summary>
internal static class PathSymbols
{
    public static Option<string> AsPath(this Option<string> option)
    {
        option.Validators.Add(result => RefuseEmpty(result, option.Name));
        return option;
    }

    public static Argument<string> AsPath(this Argument<string> argument)
    {
        argument.Validators.Add(result => RefuseEmpty(result, argument.Name));
        return argument;
    }

    /// <summary>An empty path, such as that of a variable without a value, names nothing.</summary>
    private static void RefuseEmpty(SymbolResult result, string name)
    {
        if (result.Tokens is [{ Value: "" }])
            result.AddError(CommandMessages.EmptyPath(name));
    }
}
