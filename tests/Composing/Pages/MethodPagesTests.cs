using System.Reflection;
using Wiki.Composing;
using Wiki.Composing.Pages;
using Wiki.Pages;
using Wiki.Problems;
using Xunit;

namespace Wiki.Tests.Composing.Pages;

/// <summary>The method page lists what the code enforces, and all of it.</summary>
public sealed class MethodPagesTests
{
    [Fact]
    public void EveryCodeHasItsRow() =>
        Assert.Equal(
            Codes.All.Select(code => (code.Number, code.Rule, code.Remedy)),
            Page().Rules.Select(row => (row.Code, row.Rule, row.Remedy))
        );

    [Fact]
    public void EveryWordOfEveryVocabularyHasItsRow()
    {
        var vocabularies = typeof(Vocabulary)
            .Assembly.GetTypes()
            .Where(type =>
                type.IsEnum && type.GetFields().Any(field => field.GetCustomAttribute<TermAttribute>() is not null)
            );
        var labels = vocabularies.SelectMany(type =>
            type.GetFields()
                .Select(field => field.GetCustomAttribute<TermAttribute>())
                .OfType<TermAttribute>()
                .Select(term => (TermAnchors.Of(type, term.Word), term.Label ?? term.Word.Replace('-', ' '), term.Meaning))
        );
        Assert.Equal(
            labels.Order(),
            Page()
                .Vocabularies.Where(vocabulary => vocabulary.Anchor != TermAnchors.EventKinds)
                .SelectMany(vocabulary => vocabulary.Terms)
                .Select(term => (term.Anchor, term.Word, term.Meaning))
                .Order()
        );
    }

    [Fact]
    public void KindsOfEventAreThoseOfSite() =>
        Assert.Equal(
            [("event-kind-period", "period", "A bar.")],
            Page()
                .Vocabularies.Single(vocabulary => vocabulary.Anchor == TermAnchors.EventKinds)
                .Terms.Select(term => (term.Anchor, term.Word, term.Meaning))
        );

    private static MethodPage Page()
    {
        using var site = new TinySite();
        return MethodPages.Of(new PageScope(site.Edit(), Route.Method));
    }
}
