using System.IO;
using System.Linq;
using System.Reflection;
using System.Runtime.CompilerServices;
using System.Runtime.Loader;

namespace NkRuData.IntelliSense.Tests;

/// <summary>Loads the language services from the folder of the SDK in which they stand.</summary>
internal static class LanguageServices
{
    // Before any type of theirs is touched.
    [ModuleInitializer]
    internal static void Resolve()
    {
        string folder = typeof(LanguageServices)
            .Assembly.GetCustomAttributes<AssemblyMetadataAttribute>()
            .Single(attribute => attribute.Key == "LanguageServices")
            .Value!;
        AssemblyLoadContext.Default.Resolving += (context, name) =>
        {
            string path = Path.Combine(folder, name.Name + ".dll");
            return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        };
    }
}
