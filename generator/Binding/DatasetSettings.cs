using System.Linq;
using NkRuData.Generator.Diagnostics;
using NkRuData.Generator.Json;
using NkRuData.Generator.Schema;

namespace NkRuData.Generator.Binding;

/// <summary>What the file of the data set as a whole says. Names from it are checked before they become C#.</summary>
internal sealed class DatasetSettings(SchemaSet schema, DiagnosticBag diagnostics)
{
    private const string DefaultNamespace = "Dataset";
    private const string DefaultFacade = "Facts";

    internal string Namespace { get; private set; } = DefaultNamespace;

    /// <summary>The class that spans all tables; empty where no name is left for it.</summary>
    internal string Facade { get; private set; } = schema.TypeNames.Contains(DefaultFacade) ? "" : DefaultFacade;

    internal string Edition { get; private set; } = "";

    internal string Description { get; private set; } = "";

    internal void Read(JsonFile file, BoundObject settings)
    {
        Edition = settings.Text("edition");
        Description = settings.Text("description");
        Namespace = Name(file, settings, "namespace", Namespace);
        string facade = Name(file, settings, "facade", Facade);
        if (schema.TypeNames.Contains(facade) || schema.TypeNames.Contains(facade + "Index"))
        {
            var span = settings.Node["facade"]!.Span;
            diagnostics.Report(Descriptors.NameCollision, file, span, facade, "by a type of the schemas");
        }
        else
        {
            Facade = facade;
        }
    }

    private string Name(JsonFile file, BoundObject settings, string property, string otherwise)
    {
        string name = settings.Text(property);
        if (name.Length == 0)
        {
            return otherwise;
        }

        bool isNamespace = property == "namespace";
        if (isNamespace ? name.Split('.').All(Names.IsIdentifier) : IsTypeName(name))
        {
            return name;
        }

        string problem = isNamespace
            ? "it is no namespace"
            : "it is no identifier that begins with a capital, or its class has a member of that name";
        diagnostics.Report(Descriptors.InvalidName, file, settings.Node[property]!.Span, name, problem);
        return otherwise;
    }

    // Its own members cannot be called as it is.
    private static bool IsTypeName(string name) =>
        Names.IsIdentifier(name)
        && name[0] is >= 'A' and <= 'Z'
        && name is not ("All" or "Edition" or "Get" or "TryGet");
}
