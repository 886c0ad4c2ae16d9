using System.IO;
using System.Linq;
using System.Text.RegularExpressions;
using Shouldly;

namespace NkRuData.Generator.Tests;

public class RepositoryTests
{
    [Fact]
    public void The_generator_knows_no_word_of_the_domain()
    {
        var domain = new Regex(
            @"korea|kursk|russia|shoigu|sapper|worker|troop|claim|\bagent",
            RegexOptions.IgnoreCase | RegexOptions.CultureInvariant
        );
        string[] files = [.. Repository.Files("generator", "*.cs")];

        files.Length.ShouldBeGreaterThan(30);
        files
            .SelectMany(file => File.ReadLines(file).Select((line, index) => (Path.GetFileName(file), index + 1, line)))
            .Where(line => domain.IsMatch(line.line))
            .ShouldBeEmpty();
    }
}
