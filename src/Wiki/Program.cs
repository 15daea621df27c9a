using System.Globalization;
using Wiki.Commands;
using Wiki.Receiving;
using Wiki.Reporting;

// Nothing that is written may depend on where it is written.
CultureInfo.DefaultThreadCurrentCulture =
    CultureInfo.DefaultThreadCurrentUICulture =
    CultureInfo.CurrentCulture =
    CultureInfo.CurrentUICulture =
        CultureInfo.InvariantCulture;
if (args is [PdfProcess.Argument])
    return PdfProcess.Answer();
using var output = new BrokenPipeTextWriter(Console.Out);
using var errors = new BrokenPipeTextWriter(Console.Error);
Console.SetOut(output);
Console.SetError(errors);
return await WikiCommand.Run(args);
