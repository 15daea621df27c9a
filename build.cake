// The targets of the repository: dotnet tool restore, then dotnet cake --target=<name>.
var target = Argument("target", "Default");
var chromium = EnvironmentVariable("CHROMIUM", "/usr/bin/chromium");
var folder = Argument("folder", System.IO.Path.Combine(System.IO.Path.GetTempPath(), "wiki-bench"));

Add("Build", "Compiles everything; warnings are errors.", () => Run("dotnet", "build src/Wiki.slnx -c Release"));
Add("Format", "Checks the code against .editorconfig.", () => Run("dotnet", "format src/Wiki.slnx --verify-no-changes"));

// The steps of CI.
Add("Test", "Runs every test.", () => Run(".ci/steps", "test"));
Add("Site", "Checks the content, publishes the site to site/, and verifies it.", () => Run(".ci/steps", "site"));
Add("Faults", "Kills the build at each system call that changes the disk, and more; an hour. Linux, strace, best as root.",
    () => Run(".ci/steps", "faults every"));
Add("Statiq", "Runs the wiki with the packages of Statiq, where the configured NuGet feed has them.", () => Run(".ci/steps", "statiq"));

// What readers download.
Add("Weigh", "Prints the compressed size of the heaviest file of each kind.", Weigh, "Site");
Add("Lighthouse", "Prints Lighthouse's marks for each kind of page; requires Node and Chromium.", () => Node("measure.mjs site"), "Site");
Add("Readers", "Prints the weight of pages and searches of --site; requires Node and Chromium.",
    () => Node($"readers.mjs {Argument("site", "site")}"));
Add("Pictures", "Takes the pictures of the README; requires Node and Chromium.", () => Node("pictures.mjs site"), "Site");

// How good the tests and the program are.
Add("Mutate", "Runs the property tests with --inputs made-up inputs (two million) and --seed.", () =>
{
    System.Environment.SetEnvironmentVariable("WIKI_INPUTS", Argument("inputs", "2000000"));
    System.Environment.SetEnvironmentVariable("WIKI_SEED", Argument("seed", "22"));
    Run("tests/bin/Release/net10.0/Wiki.Tests", "-trait Inputs=made-up -showliveoutput");
}, "Build");
Add("Stryker", "Changes the matcher, the YAML guard and the publisher, and prints which changes no test notices; an hour.", () =>
{
    // xUnit v3 runs tests in a process of its own, which the tool does not pass the variable that switches a change on.
    foreach (var (name, value) in new[] { ("RunAnalyzers", "false"), ("WIKI_INPUTS", "2000"), ("CHROMIUM", "none"), ("STRYKER_MUTANT_ID_CONTROL_VAR", "ACTIVE_MUTATION_0") })
        System.Environment.SetEnvironmentVariable(name, value);
    Run("dotnet", "stryker -f stryker.json -O ../stryker", "tests");
});
Add("Bill", "Writes the bill of materials to sbom.json (CycloneDX).",
    () => Run("dotnet", "CycloneDX src/Wiki/Wiki.csproj --output . --filename sbom.json --output-format Json --set-name analyst-wiki --recursive --disable-package-restore --no-serial-number"), "Build");
Add("Native", "Compiles the program to machine code in native/, and tests that it finds the same problems; requires clang or gcc.", () =>
{
    Native("native");
    System.Environment.SetEnvironmentVariable("WIKI_NATIVE", System.IO.Path.GetFullPath("native/Wiki"));
    Run("tests/bin/Release/net10.0/Wiki.Tests", "-class Wiki.Tests.Sites.PrintedProblemsTests");
}, "Build");
Add("Bench", "Compares this program with others over made-up wikis: --folder on a RAM disk, --sizes, --rounds.", () =>
{
    Native($"{folder}/program");
    Run("dotnet", $"run --project tests/Benchmarks -c Release -- compare {folder}/program/Wiki {folder} {Argument("rounds", "3")} {Argument("sizes", "1000 10000")}");
});
Add("Default", "Format, Test and Site.", () => { }, "Format", "Test", "Site");

RunTarget(target);

void Add(string name, string description, System.Action action, params string[] after)
{
    var task = Task(name).Description(description).Does(action);
    foreach (var other in after)
        task.IsDependentOn(other);
}

void Weigh()
{
    var files = System.IO.Directory.GetFiles("site", "*", System.IO.SearchOption.AllDirectories).Select(path => (Path: path, Bytes: Compressed(path)));
    foreach (var kind in files.GroupBy(file => $"{System.IO.Path.GetDirectoryName(file.Path)}/*{System.IO.Path.GetExtension(file.Path)}").OrderBy(kind => kind.Key))
        Information("{0,-28} {1,5} files, heaviest {2,8:N0} bytes: {3}", kind.Key, kind.Count(), kind.Max(file => file.Bytes), kind.MaxBy(file => file.Bytes).Path);
}

long Compressed(string path)
{
    using var memory = new System.IO.MemoryStream();
    using (var packed = new System.IO.Compression.GZipStream(memory, System.IO.Compression.CompressionLevel.SmallestSize, leaveOpen: true))
        packed.Write(System.IO.File.ReadAllBytes(path));
    return memory.Length;
}

void Node(string script)
{
    Run("npm", "ci --ignore-scripts --no-audit --no-fund --prefix tests/Lighthouse");
    Run("node", $"tests/Lighthouse/{script} {chromium}");
}

void Native(string output) => Run("dotnet", $"publish src/Wiki -c Release --use-current-runtime -p:PublishAot=true -o {output}");

void Run(string program, string arguments, string workingDirectory = ".")
{
    var exitCode = StartProcess(program, new ProcessSettings { Arguments = arguments, WorkingDirectory = workingDirectory });
    if (exitCode != 0)
        throw new CakeException($"'{program} {arguments}' ended with exit code {exitCode}.");
}
