using Microsoft.CodeAnalysis.Text;

namespace NkRuData.Generator.Emission;

internal static class EnumWriter
{
    internal static SourceText Write(EnumModel model)
    {
        var writer = new SourceWriter(model.Namespace);
        writer.Summary(model.Documentation);
        writer.Open($"public enum {model.Name}");
        for (int i = 0; i < model.Values.Count; i++)
        {
            if (i > 0)
            {
                writer.Blank();
            }

            writer.Summary(model.Values[i].Documentation);
            writer.Lines($"{model.Values[i].Name} = {model.Values[i].Number},");
        }

        writer.Close();
        return writer.ToSourceText();
    }
}
