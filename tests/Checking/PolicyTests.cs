using Xunit;

namespace Wiki.Tests.Checking;

public sealed class PolicyTests
{
    [Fact]
    public void EveryRuleIsOfThePolicy()
    {
        var policy = File.ReadAllText(Repository.At("src/Wiki/Checking/Policy.cs"));
        var rules = Repository.Files(["src/Wiki/Checking/Rules"], ".cs").Select(Path.GetFileNameWithoutExtension).ToList();
        Assert.NotEmpty(rules);
        Assert.All(rules, rule => Assert.Contains($" {rule}.Check", policy, StringComparison.Ordinal));
    }
}
