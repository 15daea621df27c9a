using System.Reflection;
using Xunit;

namespace Wiki.Tests.Model.Vocabularies;

public sealed class VocabularyTests
{
    /// <summary>Enumerations that editors neither write nor read.</summary>
    private static readonly Type[] Forms = [typeof(EdtfForm), typeof(EdtfError), typeof(ProblemClass)];

    public static TheoryData<Type> Vocabularies =>
        [.. typeof(TermAttribute).Assembly.GetExportedTypes().Where(type => type.IsEnum && !Forms.Contains(type))];

    [Theory]
    [MemberData(nameof(Vocabularies))]
    public void EveryTermHasUniqueWordAndMeaning(Type vocabulary)
    {
        var terms = vocabulary
            .GetFields(BindingFlags.Public | BindingFlags.Static)
            .Select(field => field.GetCustomAttribute<TermAttribute>())
            .ToList();
        Assert.NotEmpty(terms);
        Assert.Equal(
            Enumerable.Range(0, terms.Count),
            Enum.GetValues(vocabulary)
                .Cast<object>()
                .Select(value => Convert.ToInt32(value, System.Globalization.CultureInfo.InvariantCulture))
        );
        Assert.DoesNotContain(null, terms);
        Assert.All(terms, term => Assert.Matches(@"\A[A-Za-z][a-z]*([ -][a-z]+)*\z", term!.Word));
        Assert.All(terms, term => Assert.EndsWith(".", term!.Meaning, StringComparison.Ordinal));
        Assert.Equal(terms.Count, terms.Select(term => term!.Word).Distinct().Count());
    }

    [Fact]
    public void OnlyItsWordFindsATerm()
    {
        Assert.Equal(EntityKind.StateBody, Vocabulary.Find<EntityKind>("state-body")?.Value);
        Assert.Equal("state-body", EntityKind.StateBody.Word());
        Assert.Null(Vocabulary.Find<EntityKind>("State-body"));
        Assert.Null(Vocabulary.Find<EntityKind>("statebody"));
        Assert.Null(Vocabulary.Find<EntityKind>("4"));
    }
}
