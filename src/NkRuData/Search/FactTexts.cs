namespace NkRuData.Search;

/// <summary>
/// What is searched of each kind of fact. Codes of enums, languages and dates are not: they are not what one types to find
/// a fact.
/// </summary>
internal static class FactTexts
{
    /// <summary>The fact's own texts.</summary>
    internal static void AddOwn(IFact fact, FactText text)
    {
        switch (fact)
        {
            case Agent agent:
                AddOwn(agent, text);
                break;
            case Claim claim:
                AddOwn(claim, text);
                break;
            case Event happening:
                text.AddLabel(Field.Name, happening.Label);
                text.Add(Field.Text, happening.Note);
                break;
            case Indicator indicator:
                text.AddLabel(Field.Name, indicator.Label);
                text.Add(Field.Text, indicator.Definition);
                text.Add(Field.Text, indicator.Note);
                break;
            case Instrument instrument:
                AddOwn(instrument, text);
                break;
            case Place place:
                text.AddLabel(Field.Name, place.Name);
                Add(Field.Name, place.Names, text);
                text.Add(Field.Name, place.Iso);
                text.Add(Field.Text, place.Note);
                break;
            case Source source:
                AddOwn(source, text);
                break;
            case Unit unit:
                text.AddLabel(Field.Name, unit.Label);
                text.Add(Field.Name, unit.Symbol);
                text.Add(Field.Text, unit.Definition);
                break;
            default:
                text.AddLabel(Field.Name, fact.Label);
                break;
        }

        text.Add(Field.Text, fact.Id);
    }

    /// <summary>The names of what the fact refers to, as far as one looks for it by them.</summary>
    internal static void AddRelated(IFact fact, FactText text)
    {
        switch (fact)
        {
            case Agent agent:
                Add(agent.PartOf, text);
                Add(agent.Place, text);
                foreach (var role in agent.Roles)
                {
                    Add(role.Organisation, text);
                }

                break;
            case Claim claim:
                AddRelated(claim, text);
                break;
            case Event happening:
                Add(happening.Place, text);
                Add(happening.Participants, text);
                break;
            case Indicator indicator:
                Add(indicator.Place, text);
                break;
            case Instrument instrument:
                Add(instrument.Place, text);
                Add(instrument.Body, text);
                Add(instrument.Parties, text);
                break;
            case Place place:
                Add(place.PartOf, text);
                break;
            case Source source:
                // Its name in English is part of the label.
                Add(source.Publisher, text);
                break;
        }
    }

    private static void AddOwn(Agent agent, FactText text)
    {
        text.AddLabel(Field.Name, agent.Name);
        Add(Field.Name, agent.Names, text);
        foreach (var role in agent.Roles)
        {
            text.Add(Field.Text, role.Title);
            text.Add(Field.Text, role.Note);
        }

        text.Add(Field.Text, agent.Url);
        text.Add(Field.Text, agent.Note);
    }

    private static void AddOwn(Claim claim, FactText text)
    {
        text.AddLabel(Field.Sentence, claim.Text);
        foreach (var appearance in claim.Appearances)
        {
            text.Add(Field.Text, appearance.Wording);
            text.Add(Field.Text, appearance.Note);
        }

        text.Add(Field.Text, claim.StatusReason);
        text.Add(Field.Text, claim.Note);
    }

    private static void AddOwn(Instrument instrument, FactText text)
    {
        text.AddLabel(Field.Name, instrument.Title);
        text.Add(Field.Name, instrument.Symbol);
        foreach (var provision in instrument.Provisions)
        {
            text.Add(Field.Text, provision.Paragraph);
            text.Add(Field.Text, provision.Text);
            text.Add(Field.Text, provision.Note);
        }

        text.Add(Field.Text, instrument.Note);
    }

    private static void AddOwn(Source source, FactText text)
    {
        // The label is the publisher with the title; the title alone is what one knows it by as well.
        text.AddLabel(Field.Sentence, source.Label);
        text.Add(Field.Sentence, source.Title);
        foreach (string author in source.Authors)
        {
            text.Add(Field.Text, author);
        }

        text.Add(Field.Text, source.Url);
        text.Add(Field.Text, source.Note);
    }

    private static void AddRelated(Claim claim, FactText text)
    {
        Add(claim.Speaker, text);
        Add(claim.Place, text);
        Add(claim.About, text);
        foreach (var instrument in claim.Cites)
        {
            text.Add(Field.Related, instrument.Title);
            text.Add(Field.Related, instrument.Symbol);
        }

        text.Add(Field.Related, claim.Event?.Label);
        text.Add(Field.Related, claim.Indicator?.Label);
    }

    private static void Add(FactList<Agent> agents, FactText text)
    {
        foreach (var agent in agents)
        {
            Add(agent, text);
        }
    }

    private static void Add(Agent? agent, FactText text)
    {
        if (agent is not null)
        {
            text.Add(Field.Related, agent.Name);
            Add(Field.Related, agent.Names, text);
        }
    }

    private static void Add(Place? place, FactText text)
    {
        if (place is not null)
        {
            text.Add(Field.Related, place.Name);
            Add(Field.Related, place.Names, text);
        }
    }

    private static void Add(Field field, FactList<Name> names, FactText text)
    {
        foreach (var name in names)
        {
            text.Add(field, name.Text);
        }
    }
}
