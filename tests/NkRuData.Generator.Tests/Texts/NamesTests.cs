using Shouldly;

namespace NkRuData.Generator.Tests;

/// <summary>How names of the data become names of C#, and paths become one spelling.</summary>
public class NamesTests
{
    [Theory]
    [InlineData("kebab-case", "KebabCase")]
    [InlineData("camelCase", "CamelCase")]
    [InlineData("a-z", "AZ")]
    [InlineData("UPPER-case", "UPPERCase")]
    [InlineData("one-2-three", "One2Three")]
    [InlineData("-a--b-", "AB")]
    [InlineData("été-à", "étéà")]
    [InlineData("{a", "{a")]
    [InlineData("`a", "`a")]
    [InlineData("", "")]
    public void Pascal_begins_each_part_with_a_capital(string name, string pascal) =>
        Names.Pascal(name).ShouldBe(pascal);

    [Theory]
    [InlineData("Isbn", "isbn")]
    [InlineData("ZipCode", "zipCode")]
    [InlineData("A", "a")]
    [InlineData("already", "already")]
    [InlineData("É", "É")]
    [InlineData("", "")]
    public void Camel_begins_with_a_small_letter(string pascal, string camel) => Names.Camel(pascal).ShouldBe(camel);

    [Theory]
    [InlineData("Isbn", "isbn")]
    [InlineData("Class", "key")]
    [InlineData("Found", "key")]
    public void A_parameter_is_no_keyword_and_none_that_the_method_has(string pascal, string parameter) =>
        Names.Parameter(pascal).ShouldBe(parameter);

    [Theory]
    [InlineData("a", true)]
    [InlineData("_", true)]
    [InlineData("AZaz09_", true)]
    [InlineData("", false)]
    [InlineData("0a", false)]
    [InlineData("9a", false)]
    [InlineData("a-b", false)]
    [InlineData("a@", false)]
    [InlineData("a[", false)]
    [InlineData("a`", false)]
    [InlineData("a{", false)]
    [InlineData("a/", false)]
    [InlineData("a:", false)]
    [InlineData("é", false)]
    [InlineData("class", false)]
    [InlineData("Class", true)]
    // A word with a meaning in some places only.
    [InlineData("record", true)]
    public void An_identifier_is_ASCII_and_no_keyword(string name, bool isIdentifier) =>
        Names.IsIdentifier(name).ShouldBe(isIdentifier);

    [Fact]
    public void An_identifier_has_two_hundred_characters_at_most()
    {
        Names.IsIdentifier(new string('a', 200)).ShouldBeTrue();
        Names.IsIdentifier(new string('a', 201)).ShouldBeFalse();
    }

    [Theory]
    [InlineData("/a/b.json", "b")]
    [InlineData("b.json", "b")]
    [InlineData("/a.json/b", "b")]
    [InlineData("/a/b.JSON", "b.JSON")]
    public void A_stem_has_neither_folder_nor_ending(string path, string stem) =>
        Names.Stem(path, ".json").ShouldBe(stem);

    [Theory]
    [InlineData("/a/b.json", "/a/b.json")]
    [InlineData("/a/./b/../c.json", "/a/c.json")]
    [InlineData("C:\\a\\.\\b.json", "C:/a/b.json")]
    [InlineData("a/../../b", "../b")]
    [InlineData("../../b", "../../b")]
    [InlineData("/../b", "/../b")]
    [InlineData("./a", "a")]
    public void A_path_has_one_spelling(string path, string normal) => Paths.Normalize(path).ShouldBe(normal);

    [Theory]
    [InlineData("/a/b.json", "c.json", "/a/c.json")]
    [InlineData("/a/b.json", "../c.json", "/c.json")]
    [InlineData("/a/b.json", "d/c.json", "/a/d/c.json")]
    [InlineData("b.json", "c.json", "c.json")]
    [InlineData("/b.json", "c.json", "/c.json")]
    public void A_path_in_a_file_starts_at_its_folder(string file, string relative, string path) =>
        Paths.Resolve(file, relative).ShouldBe(path);

    [Fact]
    public void A_folder_holds_what_stands_behind_its_slash()
    {
        Paths.IsBelow("/a/b", "/a").ShouldBeTrue();
        Paths.IsBelow("/ab", "/a").ShouldBeFalse();
        Paths.IsBelow("/a", "/a").ShouldBeFalse();
        Paths.Name("/a/b.json").ShouldBe("b.json");
        Paths.Name("b.json").ShouldBe("b.json");
        Paths.Folder("/a/b.json").ShouldBe("/a");
        Paths.Folder("b.json").ShouldBe(".");
        Paths.Folder("/b.json").ShouldBe("");
    }
}
