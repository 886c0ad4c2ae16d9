using System.Diagnostics;

namespace NkRuData.Debugging;

/// <summary>What a debugger shows of an opened list: its items, and none of how it holds them.</summary>
internal sealed class FactListView<T>(FactList<T> list)
{
    [DebuggerBrowsable(DebuggerBrowsableState.RootHidden)]
    public T[] Items
    {
        get
        {
            var items = new T[list.Count];
            for (int i = 0; i < items.Length; i++)
            {
                items[i] = list[i];
            }

            return items;
        }
    }
}
