// Runs what CI runs: dotnet cake --target=Test (after: dotnet tool restore).
var target = Argument("target", "Default");
var configuration = Argument("configuration", "Release");
var solution = "src/Wiki.slnx";
var program = $"src/Wiki/bin/{configuration}/net10.0/Wiki.dll";

Task("Format")
    .Description("Holds the code against .editorconfig.")
    .Does(() => Run("format", $"{solution} --verify-no-changes"));

Task("Build")
    .Description("Compiles the generator; warnings are errors.")
    .Does(() => DotNetBuild(solution, new DotNetBuildSettings { Configuration = configuration }));

Task("Test")
    .Description("Runs every test.")
    .IsDependentOn("Build")
    .Does(() => DotNetTest(solution, new DotNetTestSettings { Configuration = configuration, NoBuild = true }));

Task("Check")
    .Description("Checks the content and the pages made of it.")
    .IsDependentOn("Build")
    .Does(() => Run(program, "check"));

Task("Site")
    .Description("Publishes the site to site/.")
    .IsDependentOn("Build")
    .Does(() => Run(program, "build"));

Task("Default")
    .IsDependentOn("Format")
    .IsDependentOn("Test")
    .IsDependentOn("Site");

RunTarget(target);

void Run(string what, string arguments)
{
    var exitCode = StartProcess("dotnet", new ProcessSettings { Arguments = $"{what} {arguments}" });
    if (exitCode != 0)
        throw new CakeException($"'dotnet {what} {arguments}' ended with exit code {exitCode}.");
}
