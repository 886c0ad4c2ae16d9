using System.Collections.Generic;
using System.Linq;
using System.Threading.Tasks;
using System.Xml.Linq;
using Microsoft.CodeAnalysis;
using Shouldly;

namespace NkRuData.IntelliSense.Tests;

/// <summary>What the mouse over a fact answers, for every fact.</summary>
public class HoverTests
{
    // As many as a hover shows before it counts the rest.
    private const int MostSources = 6;

    [Fact]
    public async Task Every_fact_has_a_summary_that_states_it()
    {
        var members = await DocumentationAsync();
        foreach (var (path, fact) in Members.Facts)
        {
            string summary = members[path].Descendants("summary").ShouldHaveSingleItem(path).Value;
            string stated = fact switch
            {
                Claim claim => claim.Text,
                Source source => source.Title,
                Instrument instrument => instrument.Title,
                _ => fact.Label,
            };
            summary.ShouldStartWith(stated, Case.Sensitive, path);
        }
    }

    [Fact]
    public async Task Every_claim_tells_who_stated_what_and_when()
    {
        foreach (var (path, claim, hover) in await ClaimsAsync())
        {
            hover.ShouldContain(claim.Text, Case.Sensitive, path);
            hover.ShouldContain(claim.Speaker?.Name ?? "Unattributed", Case.Sensitive, path);
            hover.ShouldContain($"Sources: {claim.Appearances.Count}.", Case.Sensitive, path);
            hover.ShouldContain($"odality {claim.Modality.ToString().ToLowerInvariant()}", Case.Sensitive, path);
            if (claim.Quantity is { } quantity)
            {
                hover.ShouldContain($"{quantity};", Case.Sensitive, path);
            }

            if (claim.StatedOn is { Precision: DatePrecision.Day } date)
            {
                hover.ShouldContain(date.Edtf.TrimEnd('~', '?', '%'), Case.Sensitive, path);
            }
        }
    }

    [Fact]
    public async Task A_claim_that_is_answered_tells_by_whom_and_an_answer_tells_to_what()
    {
        int answers = 0;
        foreach (var (path, claim, hover) in await ClaimsAsync())
        {
            foreach (var reply in claim.Replies)
            {
                answers++;
                string verb = reply.Stance.ToString().ToLowerInvariant();
                hover.ShouldContain($"{verb}: {reply.Text}", Case.Sensitive, path);
            }

            if (claim.Target is { } target)
            {
                hover.ShouldContain($"It {claim.Stance.ToString().ToLowerInvariant()}", Case.Sensitive, path);
                hover.ShouldContain(target.Text, Case.Sensitive, path);
            }
        }

        answers.ShouldBeGreaterThan(30);
    }

    [Fact]
    public async Task Sources_that_carry_it_differently_are_shown_all_and_the_others_up_to_a_number()
    {
        foreach (var (path, claim, hover) in await ClaimsAsync())
        {
            string[] bullets = [.. hover.Split('\n').Where(line => line.StartsWith('•'))];
            var different = claim.Appearances.Where(each => each.Quantity is not null || each.StatedOn is not null);
            foreach (var appearance in different)
            {
                string figure = appearance.Quantity is null ? "; there stated " : $"; there {appearance.Quantity}";
                bullets.ShouldContain(
                    line => line.Contains(appearance.Source.Publisher.Name) && line.Contains(figure),
                    path
                );
            }

            int shown = System.Math.Max(MostSources, different.Count());
            int left = claim.Appearances.Count - shown;
            (bullets.Length - claim.Replies.Count).ShouldBeLessThanOrEqualTo(shown + 1, path);
            hover.Contains($"and {left} more").ShouldBe(left > 1, path);
        }
    }

    [Fact]
    public async Task Sources_have_links()
    {
        var members = await DocumentationAsync();
        foreach (var (path, fact) in Members.Facts.Where(member => member.Fact is Claim or Source))
        {
            var links = members[path].Descendants("see").Select(see => see.Attribute("href")?.Value).ToList();
            IEnumerable<string?> addresses = fact switch
            {
                Claim claim => claim.Appearances.Select(appearance => appearance.Source.Url),
                Source source => [source.Url],
                _ => [],
            };
            addresses = addresses.Where(address => address is not null);
            links.ShouldBeSubsetOf(addresses, path);
            (links.Count > 0).ShouldBe(addresses.Any(), path);
        }
    }

    [Fact]
    public async Task A_topic_tells_what_belongs_to_it()
    {
        foreach (string path in Members.Classes.Where(path => path.Contains('.')))
        {
            string hover = await Editor.HoverAsync($"_ = {path[..^1]}$${path[^1]}.All;");
            string summary = hover.Split("\n\n")[1];

            summary.Count(c => c == '.').ShouldBeGreaterThan(1, path);
            summary.ShouldEndWith(".", Case.Sensitive, path);
            summary.EndsWith("..", System.StringComparison.Ordinal).ShouldBeFalse(path);
            hover.ShouldContain("Facts: ", Case.Sensitive, path);
        }
    }

    private static async Task<List<(string Path, Claim Claim, string Hover)>> ClaimsAsync()
    {
        var claims = Members.Facts.Where(member => member.Fact is Claim).ToList();
        var hovers = await Editor.HoverAllAsync([.. claims.Select(member => member.Path)]);
        return [.. claims.Zip(hovers, (member, hover) => (member.Path, (Claim)member.Fact, hover))];
    }

    private static async Task<Dictionary<string, XElement>> DocumentationAsync()
    {
        var library = await Editor.LibraryAsync();
        return Members.Facts.ToDictionary(
            member => member.Path,
            member =>
            {
                string id = $"P:NkRuData.{member.Path}";
                string type = id[2..id.LastIndexOf('.')];
                string name = id[(id.LastIndexOf('.') + 1)..];
                int dots = member.Path.Count(c => c == '.');
                string metadata =
                    dots == 1 ? type : type[..type.LastIndexOf('.')] + "+" + type[(type.LastIndexOf('.') + 1)..];
                var symbol = library.GetTypeByMetadataName(metadata)!.GetMembers(name).Single();
                return XElement.Parse($"<doc>{symbol.GetDocumentationCommentXml()}</doc>");
            }
        );
    }
}
