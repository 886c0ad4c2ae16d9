using System;
using System.Collections.Generic;
using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>
/// Names that what is generated could not have: each is one error, and no type is made of it. The names stand in the
/// generator too; here they are written down a second time, so that none is lost.
/// </summary>
public class TakenNameTests
{
    private const string Book = "schema/book.schema.json";
    private const string Common = "schema/common.schema.json";
    private const string Shelf = "schema/shelf.schema.json";

    public static TheoryData<string> OfRecords =>
        [
            "Clone",
            "EqualityContract",
            "Equals",
            "Finalize",
            "GetHashCode",
            "GetType",
            "List",
            "MemberwiseClone",
            "PrintMembers",
            "ReferenceEquals",
            "ToString",
            "TryParse",
            "Kind",
            "Label",
            "Shelf",
        ];

    public static TheoryData<string, string> OfTypes
    {
        get
        {
            string[] members =
            [
                "All",
                "Clone",
                "EqualityContract",
                "Equals",
                "Finalize",
                "Get",
                "GetHashCode",
                "GetType",
                "List",
                "MemberwiseClone",
                "PrintMembers",
                "ReferenceEquals",
                "ToString",
                "TryGet",
                "TryGetByUrl",
                "TryParse",
            ];
            string[] library = ["Answer", "DatePrecision", "FactList", "IFact", "PartialDate", "TEXT", .. Namespaces];
            var rows = new TheoryData<string, string>
            {
                { "2nd", "cannot be a C# name here: it is no C# identifier" },
                { "small", "cannot be a C# name here: a type begins with a capital" },
            };
            foreach (string name in members)
            {
                rows.Add(name, "cannot be a C# name here: it would have a member of that name");
            }

            foreach (string name in library)
            {
                rows.Add(name, "is taken: the library has a type of that name");
            }

            return rows;
        }
    }

    // Those below the namespace of the generated types, which a type of their name would hide; read from the library, so
    // that a new one is missed nowhere.
    private static IEnumerable<string> Namespaces =>
        Repository
            .Files("src/NkRuData", "*.cs")
            .SelectMany(path => File.ReadLines(path))
            .Select(line => Regex.Match(line, @"^namespace NkRuData\.(\w+)").Groups[1].Value)
            .Where(name => name.Length > 0)
            .Distinct();

    [Fact]
    public void The_library_has_namespaces_of_its_own() => Namespaces.ShouldContain("Storage");

    [Theory]
    [MemberData(nameof(OfRecords))]
    public void A_property_is_not_called_as_a_member_of_every_record(string name) =>
        TestDataset
            .Books.Replace(Shelf, "\"load\": {", $"\"load\": {{ \"x-name\": \"{name}\",")
            .Run()
            .Messages.ShouldHaveSingleItem()
            .ShouldEndWith(
                $"'{name}' cannot be a C# name here: the record has a member of that name; x-name gives another"
            );

    [Theory]
    [InlineData("Aisle")]
    [InlineData("Zone")]
    public void A_property_begins_with_any_capital(string name) =>
        TestDataset
            .Books.Replace(Shelf, "\"load\": {", $"\"load\": {{ \"x-name\": \"{name}\",")
            .Run()
            .Messages.ShouldBeEmpty();

    [Theory]
    [InlineData("Kind")]
    [InlineData("Sort")]
    public void Inside_a_record_an_object_may_have_a_kind(string name) =>
        TestDataset
            .Books.Replace(Book, "\"marks\": {", $"\"kind\": {{ \"x-name\": \"{name}\",")
            .Replace("books/novels.json", "\"marks\":", "\"kind\":")
            .Run()
            .Messages.ShouldBeEmpty();

    [Theory]
    [MemberData(nameof(OfTypes))]
    public void An_object_is_not_called_so(string name, string message) =>
        Refused(
            TestDataset
                .Books.Replace(Common, "\"Price\": {", $"\"{name}\": {{")
                .Select(text => text.Replace("#/$defs/Price", $"#/$defs/{name}", StringComparison.Ordinal)),
            name,
            message
        );

    [Theory]
    [MemberData(nameof(OfTypes))]
    public void Nor_is_an_enum(string name, string message) =>
        Refused(
            TestDataset
                .Books.Replace(Book, "\"Mood\": {", $"\"{name}\": {{")
                .Replace(Book, "#/$defs/Mood", $"#/$defs/{name}"),
            name,
            message
        );

    [Theory]
    [MemberData(nameof(OfTypes))]
    public void Nor_is_the_class_of_a_table(string name, string message) =>
        Refused(TestDataset.Books.Replace(Shelf, "\"Shelves\", \"record\"", $"\"{name}\", \"record\""), name, message);

    // Hint names are compared without regard to case.
    private static void Refused(TestDataset dataset, string name, string message)
    {
        var run = dataset.Run();

        run.Messages.ShouldHaveSingleItem().ShouldEndWith($"'{name}' {message}");
        run.Sources.Keys.ShouldNotContain(key => key.Equals(name + ".g.cs", StringComparison.OrdinalIgnoreCase));
    }
}
