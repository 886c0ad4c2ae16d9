using System;
using System.Linq;
using System.Runtime.CompilerServices;

namespace NkRuData.Package.Tests.Programs;

/// <summary>
/// A test of a program that takes long to build, or needs what not every machine has. It is left out, and says why, unless
/// <c>-p:AllConsumers=true</c> asked for it and one of the programs it needs is there.
/// </summary>
[AttributeUsage(AttributeTargets.Method)]
internal sealed class MoreThanSdkFactAttribute : FactAttribute
{
    public MoreThanSdkFactAttribute(string oneOf = "", [CallerMemberName] string name = "")
    {
        if (!ConsumerProgram.AllAreBuilt)
        {
            Skip = "built and run with -p:AllConsumers=true only";
        }
        else if (oneOf.Length > 0 && !oneOf.Split(" or ").Any(ConsumerProgram.IsInstalled))
        {
            Skip = $"needs {oneOf}, and this machine has none";
        }

        // Where tests are listed, the reason of a skip is not.
        DisplayName = Skip is null ? name : $"{name} ({Skip})";
    }
}
