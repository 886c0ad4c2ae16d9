using System;
using System.Linq;

namespace NkRuData.Package.Tests.Programs;

/// <summary>
/// A test of a program that takes long to build, or needs what not every machine has. It is left out, and says why, unless
/// <c>-p:AllConsumers=true</c> asked for it and one of the programs it needs is there.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MoreThanSdkFactAttribute : FactAttribute
{
    public MoreThanSdkFactAttribute(params string[] oneOf)
    {
        if (!ConsumerProgram.AllAreBuilt)
        {
            Skip = "It is built and run with -p:AllConsumers=true only.";
        }
        else if (oneOf.Length > 0 && !oneOf.Any(ConsumerProgram.IsInstalled))
        {
            Skip = $"It needs {string.Join(" or ", oneOf)}, and this machine has none.";
        }
    }
}
