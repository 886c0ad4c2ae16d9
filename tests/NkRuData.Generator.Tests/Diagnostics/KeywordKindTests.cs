using System.Linq;
using System.Reflection;
using System.Text.RegularExpressions;
using NkRuData.Generator.Schema;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>A value of a kind that its keyword cannot have would be a rule that is silently broken.</summary>
public class KeywordKindTests
{
    private const string Book = "schema/book.schema.json";
    private const string Author = "schema/author.schema.json";
    private const string Common = "schema/common.schema.json";
    private const string Shelf = "schema/shelf.schema.json";
    private const string Parcel = "schema/parcel.schema.json";

    public static TheoryData<string, string, string, string> Misfits =>
        new()
        {
            { Book, "\"x-group\": true", "\"x-group\": ⟦\"yes\"⟧", "true or false; found the string 'yes'" },
            { Author, "\"x-ref\": \"author\"", "\"x-ref\": ⟦5⟧", "a string; found the number 5" },
            { Author, "\"x-inverse\": \"Pupils\"", "\"x-inverse\": ⟦true⟧", "a string; found true" },
            { Author, "\"x-key\": \"Url\"", "\"x-key\": ⟦[⟧]", "a string; found an array" },
            { Author, "[\"id\", \"name\"]", "⟦{⟧}", "an array; found an object" },
            { Book, "\"minLength\": 2", "\"minLength\": ⟦\"3\"⟧", "a number; found the string '3'" },
            { Book, "\"maxItems\": 3", "\"maxItems\": ⟦null⟧", "a number; found null" },
            {
                Book,
                "\"maxItems\": 3, \"uniqueItems\": true",
                "\"uniqueItems\": ⟦1⟧",
                "true or false; found the number 1"
            },
            { Book, "\"x-member\": true", "\"x-member\": ⟦\"yes\"⟧", "true or false; found the string 'yes'" },
            { Book, "\"x-value\": 12", "\"x-value\": ⟦\"12\"⟧", "a number; found the string '12'" },
            { Book, "\"const\": \"poetry\"", "\"const\": ⟦7⟧", "a string; found the number 7" },
            { Book, "\"x-name\": \"ScienceFiction\"", "\"x-name\": ⟦1⟧", "a string; found the number 1" },
            { Book, "\"x-label\": \"{title}[ ({author})]\"", "\"x-label\": ⟦7⟧", "a string; found the number 7" },
            { Common, "[\"EUR\", \"KRW\", \"RUB\"]", "⟦\"EUR\"⟧", "an array; found the string 'EUR'" },
            { Common, "\"^[a-z0-9]+(-[a-z0-9]+)*$\"", "⟦5⟧", "a string; found the number 5" },
            { Common, "\"format\": \"edtf\"", "\"format\": ⟦{⟧}", "a string; found an object" },
            { Common, "\"title\": \"reduced\"", "\"title\": ⟦false⟧", "a string; found false" },
            { Common, "\"description\": \"The figure.\"", "\"description\": ⟦5⟧", "a string; found the number 5" },
            { Shelf, "\"minimum\": -3", "\"minimum\": ⟦\"-3\"⟧", "a number; found the string '-3'" },
            { Shelf, "\"$ref\": \"common.schema.json#/$defs/id\"", "\"$ref\": ⟦1⟧", "a string; found the number 1" },
            {
                Shelf,
                "{ \"class\": \"Shelves\", \"record\": \"Shelf\" }",
                "⟦\"Shelves\"⟧",
                "an object; found the string 'Shelves'"
            },
            { Shelf, "\"class\": \"Shelves\"", "\"class\": ⟦4⟧", "a string; found the number 4" },
            { Parcel, "[[\"first\", \"second\", \"third\"]]", "⟦5⟧", "an array; found the number 5" },
            { Parcel, "[\"replacedBy\", \"parts\"]", "⟦\"parts\"⟧", "an array; found the string 'parts'" },
            { Parcel, "{ \"state\": [\"sent\"] }", "⟦true⟧", "an object; found true" },
            {
                Parcel,
                "{ \"replaced\": { \"id\": \"POST0001\", \"error\": false }, \"lost\": { \"id\": \"POST0002\", \"error\": true } }",
                "⟦5⟧",
                "an object; found the number 5"
            },
            { Parcel, "\"error\": true", "\"error\": ⟦\"true\"⟧", "true or false; found the string 'true'" },
        };

    [Theory]
    [MemberData(nameof(Misfits))]
    public void A_value_of_the_wrong_kind_is_one_error_at_the_value(string file, string old, string text, string needed)
    {
        var dataset = file == Parcel ? ParcelData.Dataset : TestDataset.Books;
        string keyword = Keyword(dataset[file], old, text);

        new DiagnosticCase("NKRU2003", "", file, old, text, $"The keyword '{keyword}' needs {needed}")
        {
            Dataset = dataset,
        }.Check();
    }

    /// <summary>The members of rules: what reads them later would say less of what was meant.</summary>
    [Theory]
    [InlineData("property", "5", "a string; found the number 5")]
    [InlineData("message", "5", "a string; found the number 5")]
    [InlineData("url", "5", "a string; found the number 5")]
    [InlineData("id", "5", "a string; found the number 5")]
    [InlineData("value", "5", "a string; found the number 5")]
    [InlineData("low", "5", "a string; found the number 5")]
    [InlineData("high", "5", "a string; found the number 5")]
    [InlineData("about", "5", "a string; found the number 5")]
    [InlineData("same", "5", "a string; found the number 5")]
    [InlineData("later", "5", "a string; found the number 5")]
    [InlineData("earlier", "5", "a string; found the number 5")]
    [InlineData("whole", "5", "a string; found the number 5")]
    [InlineData("parts", "5", "a string; found the number 5")]
    [InlineData("tolerance", "true", "a number; found true")]
    [InlineData("each", "5", "a string; found the number 5")]
    [InlineData("date", "5", "a string; found the number 5")]
    [InlineData("from", "5", "a string; found the number 5")]
    [InlineData("plus", "5", "a string; found the number 5")]
    [InlineData("of", "5", "a string; found the number 5")]
    [InlineData("min", "\"1\"", "a number; found the string '1'")]
    [InlineData("max", "\"1\"", "a number; found the string '1'")]
    public void So_is_a_member_of_a_rule(string keyword, string value, string needed)
    {
        // The first of that name that is no property: those are objects.
        var member = new Regex($"\"{keyword}\": (\"[^\"]*\"|[0-9.]+)");
        string schema = member.Replace(ParcelSchemas.Parcel, $"\"{keyword}\": ⟦{value}⟧", 1);

        new DiagnosticCase("NKRU2003", "", Parcel, "", schema, $"The keyword '{keyword}' needs {needed}")
        {
            Dataset = ParcelData.Dataset,
        }.Check();
    }

    [Fact]
    public void Every_keyword_has_its_kind()
    {
        // What these may be depends on what stands beside them.
        string[] checkedElsewhere = ["items", "default"];

        typeof(Keywords)
            .GetFields(BindingFlags.Static | BindingFlags.NonPublic)
            .Select(field => field.GetValue(null))
            .OfType<string[]>()
            .SelectMany(keywords => keywords)
            .Distinct()
            .Where(keyword => !KeywordKinds.Knows(keyword))
            .ShouldBe(checkedElsewhere, ignoreOrder: true);
    }

    // The keyword before the marked value, in the edit itself or in what stands before it.
    private static string Keyword(string text, string old, string edited)
    {
        int at = text.IndexOf(old, System.StringComparison.Ordinal);
        string before = text[..at] + edited[..edited.IndexOf('⟦', System.StringComparison.Ordinal)];
        int end = before.LastIndexOf("\":", System.StringComparison.Ordinal);
        int start = before.LastIndexOf('"', end - 1);
        return before[(start + 1)..end];
    }
}
