using System.Diagnostics;

// What a debugger shows in one line. A fact is told by its id, which can be typed; what a fact owns, by its label.
namespace NkRuData;

[DebuggerDisplay("{Id,nq}: {Label,nq}")]
public sealed partial record Agent;

[DebuggerDisplay("{Id,nq}: {Label,nq}")]
public sealed partial record Claim;

[DebuggerDisplay("{Id,nq}: {Label,nq}")]
public sealed partial record Event;

[DebuggerDisplay("{Id,nq}: {Label,nq}")]
public sealed partial record Indicator;

[DebuggerDisplay("{Id,nq}: {Label,nq}")]
public sealed partial record Instrument;

[DebuggerDisplay("{Id,nq}: {Label,nq}")]
public sealed partial record Place;

[DebuggerDisplay("{Id,nq}: {Label,nq}")]
public sealed partial record Source;

[DebuggerDisplay("{Id,nq}: {Label,nq}")]
public sealed partial record Unit;

[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Appearance;

[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Name;

[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Provision;

[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Quantity;

[DebuggerDisplay("{ToString(),nq}")]
public sealed partial record Role;
