namespace NkRuData.Generator.Tests;

/// <summary>The schemas of a data set with a rule of each kind: parcels on their way, made up of other parcels.</summary>
internal static class ParcelSchemas
{
    internal const string Parcel = """
        {
          "title": "Parcels",
          "description": "What is sent.",
          "x-table": { "class": "Parcels", "record": "Parcel" },
          "x-group": true,
          "type": "object",
          "required": ["$schema", "title", "description", "records"],
          "additionalProperties": false,
          "properties": {
            "$schema": { "type": "string", "description": "The schema." },
            "title": { "type": "string", "description": "The title." },
            "description": { "type": "string", "description": "The description." },
            "records": { "type": "array", "items": { "$ref": "#/$defs/Parcel" }, "description": "The records." }
          },
          "$defs": {
            "Parcel": {
              "description": "A parcel.",
              "type": "object",
              "required": ["id"],
              "additionalProperties": false,
              "x-label": "{id}",
              "x-summary": "{id}[, {state}].",
              "x-obsolete": {
                "property": "state",
                "values": { "replaced": { "id": "POST0001", "error": false }, "lost": { "id": "POST0002", "error": true } },
                "message": "This parcel is {state}.[ {reason}][ Use '{replacedBy.id}' instead.]",
                "url": "https://example.org/post#{0}"
              },
              "x-ordered": [["first", "second", "third"]],
              "x-not-before": [
                { "later": "arrived", "earlier": "sent" },
                { "later": "stops.with.sent", "earlier": "sent" }
              ],
              "x-sum": [{ "whole": "weight", "parts": "parts.weight", "tolerance": 0.05 }],
              "x-date-plus": [{ "each": "stops", "date": "due", "from": "sent", "plus": "within" }],
              "x-acyclic": ["replacedBy", "parts"],
              "x-count": [
                { "of": "reason", "min": 1, "when": { "state": ["replaced", "lost"] } },
                { "of": "reason", "max": 0, "when": { "state": ["sent"] } },
                { "of": "stops", "max": 2 },
                { "of": "parts", "min": 1, "max": 3, "when": { "state": ["found"] } }
              ],
              "properties": {
                "id": { "$ref": "common.schema.json#/$defs/id", "description": "The id." },
                "weight": { "$ref": "#/$defs/Weight", "description": "What it weighs." },
                "parts": { "type": "array", "items": { "type": "string", "x-ref": "parcel" }, "description": "The parcels in it." },
                "first": { "type": "integer", "description": "A number." },
                "second": { "type": "number", "description": "One not below the first." },
                "third": { "type": "number", "description": "One not below either." },
                "sent": { "$ref": "common.schema.json#/$defs/date", "description": "When it was sent." },
                "arrived": { "$ref": "common.schema.json#/$defs/date", "description": "When it arrived." },
                "stops": { "type": "array", "items": { "$ref": "#/$defs/Stop" }, "description": "Where it stops." },
                "state": { "$ref": "#/$defs/State", "default": "sent", "description": "What became of it." },
                "reason": { "type": "string", "description": "Why." },
                "replacedBy": { "type": "string", "x-ref": "parcel", "x-inverse": "Replaces", "description": "The parcel sent instead." }
              }
            },
            "Stop": {
              "description": "A stop on the way.",
              "type": "object",
              "required": [],
              "additionalProperties": false,
              "properties": {
                "within": { "type": "string", "format": "duration", "description": "How long it may take." },
                "due": { "$ref": "common.schema.json#/$defs/date", "description": "When it has to be there." },
                "with": { "type": "string", "x-ref": "parcel", "description": "A parcel that it meets." }
              }
            },
            "Weight": {
              "description": "A weight.",
              "type": "object",
              "required": ["unit"],
              "additionalProperties": false,
              "x-label": "[{exact}|{low} to {high}|{low}|{high}] {unit}",
              "x-interval": { "value": "exact", "low": "low", "high": "high", "about": "isRough", "same": "unit" },
              "properties": {
                "exact": { "type": "number", "description": "The figure." },
                "low": { "type": "number", "description": "The least." },
                "high": { "type": "number", "description": "The most." },
                "isRough": { "type": "boolean", "title": "about", "default": false, "description": "Whether it is only about right." },
                "unit": { "type": "string", "description": "The unit." }
              }
            },
            "State": {
              "description": "What became of a parcel.",
              "type": "string",
              "oneOf": [
                { "const": "sent", "title": "sent", "description": "On its way.", "x-value": 0 },
                { "const": "replaced", "title": "replaced", "description": "Another is sent.", "x-value": 1 },
                { "const": "lost", "title": "lost", "description": "Gone.", "x-value": 2 },
                { "const": "found", "title": "found", "description": "There again.", "x-value": 3 }
              ]
            }
          }
        }
        """;

    internal const string Depot = """
        {
          "title": "Depots",
          "description": "Where parcels lie.",
          "x-table": { "class": "Depots", "record": "Depot" },
          "type": "object",
          "required": ["$schema", "title", "description", "records"],
          "additionalProperties": false,
          "properties": {
            "$schema": { "type": "string", "description": "The schema." },
            "title": { "type": "string", "description": "The title." },
            "description": { "type": "string", "description": "The description." },
            "records": { "type": "array", "items": { "$ref": "#/$defs/Depot" }, "description": "The records." }
          },
          "$defs": {
            "Depot": {
              "description": "A depot.",
              "type": "object",
              "required": ["id"],
              "additionalProperties": false,
              "x-label": "{id}",
              "x-obsolete": {
                "property": "state",
                "values": { "replaced": { "id": "POST0003", "error": false } },
                "message": "This depot is {state}.",
                "url": "https://example.org/post"
              },
              "properties": {
                "id": { "$ref": "common.schema.json#/$defs/id", "description": "The id." },
                "holds": { "type": "array", "items": { "type": "string", "x-ref": "parcel", "x-inverse": "Depots" }, "description": "What lies there." },
                "state": { "$ref": "parcel.schema.json#/$defs/State", "default": "sent", "description": "What became of it." }
              }
            }
          }
        }
        """;
}
