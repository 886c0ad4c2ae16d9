using System.Linq;
using System.Text.Json;
using Shouldly;

namespace NkRuData.Tests.Citation;

/// <summary>
/// The rules of the CSL-JSON schema (citation-style-language/schema, csl-data.json) for the properties that we write; it
/// allows no others than it names.
/// </summary>
internal static class CslSchema
{
    private static readonly string[] Texts =
    [
        "title",
        "container-title",
        "publisher",
        "authority",
        "genre",
        "URL",
        "language",
        "note",
        "number",
    ];

    private static readonly string[] Types =
    [
        "article-newspaper",
        "broadcast",
        "legislation",
        "post",
        "report",
        "treaty",
        "webpage",
    ];

    internal static void ShouldFit(JsonElement items)
    {
        items.ValueKind.ShouldBe(JsonValueKind.Array);
        foreach (JsonElement item in items.EnumerateArray())
        {
            item.GetProperty("id").GetString().ShouldNotBeNullOrEmpty();
            item.GetProperty("type").GetString().ShouldBeOneOf(Types);
            item.EnumerateObject().Select(property => property.Name).ShouldBeUnique();
            foreach (JsonProperty property in item.EnumerateObject())
            {
                switch (property.Name)
                {
                    case "id" or "type":
                        break;
                    case "author":
                        foreach (JsonElement name in property.Value.EnumerateArray())
                        {
                            name.EnumerateObject().Select(part => part.Name).ShouldBe(["literal"]);
                            name.GetProperty("literal").GetString().ShouldNotBeNullOrEmpty();
                        }

                        break;
                    case "issued":
                        ShouldBeDate(property.Value);
                        break;
                    default:
                        property.Name.ShouldBeOneOf(Texts);
                        property.Value.GetString().ShouldNotBeNullOrEmpty();
                        break;
                }
            }
        }
    }

    private static void ShouldBeDate(JsonElement date)
    {
        foreach (JsonProperty property in date.EnumerateObject())
        {
            switch (property.Name)
            {
                case "date-parts":
                    property.Value.GetArrayLength().ShouldBeInRange(1, 2);
                    foreach (JsonElement parts in property.Value.EnumerateArray())
                    {
                        parts.GetArrayLength().ShouldBeInRange(1, 3);
                        parts.EnumerateArray().ShouldAllBe(part => part.GetInt32() > 0);
                    }

                    break;
                case "season":
                    property.Value.GetInt32().ShouldBeInRange(1, 4);
                    break;
                case "circa":
                    property.Value.ValueKind.ShouldBe(JsonValueKind.True);
                    break;
                default:
                    // Readers take a literal or parts, and some print both: one of them, then.
                    property.Name.ShouldBe("literal");
                    property.Value.GetString().ShouldNotBeNullOrEmpty();
                    date.EnumerateObject().Count().ShouldBe(1);
                    break;
            }
        }
    }
}
