// Runs what CI runs: dotnet cake --target=Test (after: dotnet tool restore).
var target = Argument("target", "Default");
var configuration = Argument("configuration", "Release");
var solution = "src/Wiki.slnx";
var program = $"src/Wiki/bin/{configuration}/net10.0/Wiki.dll";

Task("Format")
    .Description("Holds the code against .editorconfig.")
    .Does(() => Run("dotnet", $"format {solution} --verify-no-changes"));

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
    .Does(() => Run("dotnet", $"{program} check"));

Task("Site")
    .Description("Publishes the site to site/, and proves it from its own files.")
    .IsDependentOn("Build")
    .Does(() =>
    {
        Run("dotnet", $"{program} build");
        Run("dotnet", $"{program} verify");
    });

Task("Weigh")
    .Description("Prints what readers download: the heaviest page of each kind, scripts, styles and data, compressed.")
    .IsDependentOn("Site")
    .Does(() =>
    {
        var files = System.IO.Directory.GetFiles("site", "*", System.IO.SearchOption.AllDirectories).Select(path => (Path: path, Bytes: Compressed(path)));
        foreach (var kind in files.GroupBy(file => $"{System.IO.Path.GetDirectoryName(file.Path)}/*{System.IO.Path.GetExtension(file.Path)}").OrderBy(kind => kind.Key))
            Information("{0,-28} {1,5} files, heaviest {2,8:N0} bytes: {3}", kind.Key, kind.Count(), kind.Max(file => file.Bytes), kind.MaxBy(file => file.Bytes).Path);
    });

Task("Statiq")
    .Description("Builds the site with Statiq as its host and compares every page, where the package feeds have Statiq.Web.")
    .Does(() => Run("bash", "src/Wiki.Statiq/compare.sh"));

Task("Lighthouse")
    .Description("Prints Lighthouse's marks for the heaviest page of each kind; asks for Node, and for Chromium at CHROMIUM or /usr/bin/chromium.")
    .IsDependentOn("Site")
    .Does(() =>
    {
        Run("npm", "ci --ignore-scripts --no-audit --no-fund --prefix tests/Lighthouse");
        Run("node", $"tests/Lighthouse/measure.mjs site {EnvironmentVariable("CHROMIUM", "/usr/bin/chromium")}");
    });
Task("Readers")
    .Description("Prints what a site, or the one that --site names, costs its readers: the weight of pages, what a search fetches and how long it takes. Asks for what Lighthouse does.")
    .Does(() =>
    {
        Run("npm", "ci --ignore-scripts --no-audit --no-fund --prefix tests/Lighthouse");
        Run("node", $"tests/Lighthouse/readers.mjs {Argument("site", "site")} {EnvironmentVariable("CHROMIUM", "/usr/bin/chromium")}");
    });

Task("Faults")
    .Description("Kills the build at each system call that changes the disk, and breaks the machine in other ways; asks for Linux, strace and best for root.")
    .IsDependentOn("Build")
    .Does(() =>
    {
        System.Environment.SetEnvironmentVariable("WIKI", System.IO.Path.GetFullPath(program));
        Run("bash", "tests/Faults/run.sh every");
    });

Task("Mutate")
    .Description("Tries the properties with two million made-up inputs, or --inputs; --seed gives others than last time.")
    .IsDependentOn("Build")
    .Does(() =>
    {
        System.Environment.SetEnvironmentVariable("WIKI_INPUTS", Argument("inputs", "2000000"));
        System.Environment.SetEnvironmentVariable("WIKI_SEED", Argument("seed", "22"));
        Run($"tests/bin/{configuration}/net10.0/Wiki.Tests", "-class *AnyBytesTests -class *AnyTextTests -class *AgreementTests -class *PropertyTests -showliveoutput");
    });

Task("Stryker")
    .Description("Changes the matcher, the guard of YAML and the publisher in every small way, and tells which changes no test notices; takes an hour.")
    .Does(() =>
    {
        // The changes are compiled as they come, tests run with few made-up inputs, and no browser is started. The tests of
        // xUnit v3 run in a process of their own, which the tool does not tell the variable that says which change is on;
        // without it every change seems to go unnoticed.
        foreach (var (name, value) in new[] { ("RunAnalyzers", "false"), ("WIKI_INPUTS", "2000"), ("CHROMIUM", "none"), ("STRYKER_MUTANT_ID_CONTROL_VAR", "ACTIVE_MUTATION_0") })
            System.Environment.SetEnvironmentVariable(name, value);
        Run("dotnet", "stryker -f stryker.json -O ../stryker", "tests");
    });

Task("Bill")
    .Description("Writes the bill of materials of the program to sbom.json: CycloneDX, with licences and hashes.")
    .IsDependentOn("Build")
    .Does(() => Run("dotnet", "CycloneDX src/Wiki/Wiki.csproj --output . --filename sbom.json --output-format Json --set-name analyst-wiki --recursive --disable-package-restore --no-serial-number"));

Task("Native")
    .Description("Compiles the program to one file of machine code in native/, which needs no .NET and starts in a third of the time; needs clang or gcc.")
    .Does(() => Native("native"));

Task("Bench")
    .Description("Runs this generator and others side by side over made-up wikis; --folder names a folder on a RAM disk, --sizes the claims, --rounds how often.")
    .Does(() =>
    {
        var folder = Argument("folder", System.IO.Path.Combine(System.IO.Path.GetTempPath(), "wiki-bench"));
        Native($"{folder}/program");
        Run("dotnet", $"run --project tests/Benchmarks -c Release -- compare {folder}/program/Wiki {folder} {Argument("rounds", "3")} {Argument("sizes", "1000 10000")}");
    });

Task("Default")
    .IsDependentOn("Format")
    .IsDependentOn("Test")
    .IsDependentOn("Site");

RunTarget(target);

long Compressed(string path)
{
    using var memory = new System.IO.MemoryStream();
    using (var packed = new System.IO.Compression.GZipStream(memory, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true))
        packed.Write(System.IO.File.ReadAllBytes(path));
    return memory.Length;
}

void Native(string folder) => Run("dotnet", $"publish src/Wiki -c Release --use-current-runtime -p:PublishAot=true -o {folder}");

void Run(string what, string arguments, string folder = ".")
{
    var exitCode = StartProcess(what, new ProcessSettings { Arguments = arguments, WorkingDirectory = folder });
    if (exitCode != 0)
        throw new CakeException($"'{what} {arguments}' ended with exit code {exitCode}.");
}
