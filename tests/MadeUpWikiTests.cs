using Wiki.Benchmarks.MadeUp;
using Wiki.Evidence.Numbers;
using Xunit;

namespace Wiki.Tests;

public sealed class MadeUpWikiTests
{
    [Fact]
    public void WhatIsMeasuredBreaksNoRule()
    {
        using var folder = new TemporaryFolder();
        new ContentFolder(new MadeUpWiki(100), folder.Root).Write();
        Assert.Empty(BuiltSite.Of(folder.Root).Problems);
    }

    [Fact]
    public void NoMadeUpWordStatesANumber()
    {
        var english = NumberLanguage.Of("en");
        var names = Enumerable.Range(0, 100_000).Select(Wiki.Benchmarks.MadeUp.Words.Name);
        Assert.DoesNotContain(names.SelectMany(name => name.Split(' ')), word => english.Find(word) is not null);
    }

    [Fact]
    public void TheLongReportBreaksNoRule()
    {
        using var folder = new TemporaryFolder();
        OneReport.Write(20, folder.Root);
        Assert.Empty(BuiltSite.Of(folder.Root).Problems);
    }

    [Fact]
    public void MadeUpWikiIsTheSameEachRun()
    {
        using var one = new TemporaryFolder();
        using var other = new TemporaryFolder();
        new ContentFolder(new MadeUpWiki(30), one.Root).Write();
        new ContentFolder(new MadeUpWiki(30), other.Root).Write();
        Assert.Equal(Fingerprint.Of(one.Root), Fingerprint.Of(other.Root));
    }
}
