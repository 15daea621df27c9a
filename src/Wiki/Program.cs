using System.Globalization;
using Wiki.Commands;

// Nothing that is written may depend on where it is written.
CultureInfo.DefaultThreadCurrentCulture = CultureInfo.DefaultThreadCurrentUICulture = CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.InvariantCulture;
return await WikiCommand.Run(args);
