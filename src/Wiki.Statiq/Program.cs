using Statiq.App;
using Statiq.Web;

namespace Wiki.Statiq;

/// <summary>
/// Runs the stages of the generator as a Statiq site: <c>-- preview</c>, <c>-- deploy</c> and all other commands of
/// Statiq work on it.
/// </summary>
internal static class Program
{
    /// <summary>The pipelines and analyzers of this assembly are found by Statiq itself.</summary>
    public static async Task<int> Main(string[] args) => await Bootstrapper.Factory.CreateWeb(args).RunAsync();
}
