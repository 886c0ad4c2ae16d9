using System;
using System.Collections.Generic;
using System.Globalization;
using System.Linq;
using System.Text;
using System.Threading;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>The output depends on what the files say, and on nothing else.</summary>
public class DeterminismTests
{
    // Negative numbers, fractions, the letter i and dates are where cultures differ; aa comes last in Danish.
    private static readonly TestDataset Data = TestDataset.Books.WithRecord(
        "books/poems.json",
        """
        { "id": "iris-i", "title": "İıIi", "genre": "poetry", "published": "2020-01-02", "price": { "amount": 1234567.5, "currency": "EUR" } },
        { "id": "iris-aa", "title": "Aa", "genre": "poetry" },
        { "id": "iris-az", "title": "Az", "genre": "poetry" }
        """
    );

    private static readonly TestDataset Wrong = Data.Replace("shelves.json", "12", "21")
        .Replace("shelves.json", "-2,", "-1234567890,")
        .Replace("books/poems.json", "\"iris-i\"", "\"İris\"");

    [Theory]
    [InlineData("")]
    [InlineData("fi-FI")]
    [InlineData("tr-TR")]
    [InlineData("ru-RU")]
    [InlineData("da-DK")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void The_culture_of_the_machine_changes_nothing(string culture)
    {
        var (sources, messages) = In("en-US", () => (Sources(Data), Wrong.Run().Messages));

        In(culture, () => Sources(Data)).ShouldBe(sources);
        In(culture, () => Wrong.Run().Messages).ShouldBe(messages);
    }

    [Fact]
    public void The_cultures_of_these_tests_do_differ() =>
        new[] { "", "fi-FI", "tr-TR", "ru-RU" }
            .Select(culture =>
                In(culture, () => (-1234.5).ToString("N1", null) + "i".ToUpper(CultureInfo.CurrentCulture))
            )
            .ShouldBeUnique();

    [Fact]
    public void Line_ends_of_the_input_change_nothing() =>
        Sources(Data.Select(text => text.Replace("\n", "\r\n", StringComparison.Ordinal)))
            .ShouldBe(Sources(Data.Select(text => text.Replace("\r", "", StringComparison.Ordinal))));

    [Theory]
    [InlineData("/somewhere/else/entirely/")]
    [InlineData(@"C:\Users\ы\data\")]
    [InlineData("/set/src/../data/")]
    public void The_folder_changes_nothing(string folder) => Sources(Data.InFolder(folder)).ShouldBe(Sources(Data));

    [Fact]
    public void The_order_of_the_files_changes_nothing() => Sources(Data.Reversed()).ShouldBe(Sources(Data));

    [Fact]
    public void The_order_of_the_records_in_a_file_changes_nothing()
    {
        const string Anon = """{ "id": "anon", "name": "Anon" }""";
        var moved = TestDataset.Books.Replace("authors.json", ",\n    " + Anon, "").WithRecord("authors.json", Anon);

        Sources(moved).ShouldBe(Sources(TestDataset.Books));
    }

    [Fact]
    public void Output_has_line_feeds_only_and_no_byte_order_mark()
    {
        foreach (
            var source in Data.Select(text => text.Replace("\n", "\r\n", StringComparison.Ordinal))
                .Run()
                .GeneratedSources
        )
        {
            string text = source.SourceText.ToString();
            text.ShouldNotContain('\r');
            text[0].ShouldBe('/');
            text[^1].ShouldBe('\n');
            source.SourceText.Encoding.ShouldBeOfType<UTF8Encoding>().GetPreamble().ShouldBeEmpty();
        }
    }

    private static string[] Sources(TestDataset dataset)
    {
        var run = dataset.Run();
        run.Diagnostics.ShouldBeEmpty();
        return [.. run.Sources.Select(source => $"{source.Key}\n{source.Value}")];
    }

    private static T In<T>(string culture, Func<T> action)
    {
        var (before, beforeUI) = (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture);
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = CultureInfo.GetCultureInfo(culture);
            return action();
        }
        finally
        {
            (CultureInfo.CurrentCulture, CultureInfo.CurrentUICulture) = (before, beforeUI);
        }
    }
}
