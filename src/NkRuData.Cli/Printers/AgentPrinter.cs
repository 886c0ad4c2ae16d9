using System.Linq;
using NkRuData.Cli.Output;

namespace NkRuData.Cli.Printers;

/// <summary>Prints an agent: its names and roles, what it published, relayed, stated, and what is stated about it.</summary>
internal static class AgentPrinter
{
    internal static void Print(Agent agent, Page page)
    {
        page.Head(agent);
        page.Field("Kind", Words.Of(agent.AgentKind));
        page.Names(agent.Names);
        page.Field("Part of", agent.PartOf);
        page.Field("Place", agent.Place);
        page.Address("Site", agent.Url);
        page.Field("Note", agent.Note);
        foreach (var role in agent.Roles)
        {
            page.Heading("Role");
            page.Field("Title", role.Title);
            page.Field("Held in", role.Organisation);
            page.Field("Period", DateText.Span(role.Period));
            page.Field("Named by", role.Source);
            page.Field("Note", role.Note);
        }

        page.Section("Members", agent.Members);
        page.Section("Publications", agent.Sources);
        page.Section("Events", agent.Events);
        page.Section($"Claims by {agent.Name}", agent.Said);
        page.Section($"Claims about {agent.Name}", agent.Claims.Except(agent.Said));
        page.Section($"Denials of claims by {agent.Name}", agent.DeniedBy);
        page.Section($"Claims relayed by {agent.Name}", agent.Relayed);
    }
}
