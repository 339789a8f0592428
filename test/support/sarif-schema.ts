/** The part of SARIF 2.1.0 that we use, written by its text; closed, so that a member of our own invention fails. */
export const sarifSchema = {
  type: "object",
  properties: {
    $schema: { type: "string", format: "uri" },
    version: { const: "2.1.0" },
    runs: { type: "array", items: { $ref: "#/$defs/run" } },
  },
  required: ["version", "runs"],
  additionalProperties: false,
  $defs: {
    run: {
      type: "object",
      properties: {
        tool: { $ref: "#/$defs/tool" },
        columnKind: { enum: ["utf16CodeUnits", "unicodeCodePoints"] },
        invocations: {
          type: "array",
          items: {
            type: "object",
            properties: { executionSuccessful: { type: "boolean" } },
            required: ["executionSuccessful"],
            additionalProperties: false,
          },
        },
        results: { type: "array", items: { $ref: "#/$defs/result" } },
      },
      required: ["tool"],
      additionalProperties: false,
    },
    tool: {
      type: "object",
      properties: {
        driver: {
          type: "object",
          properties: {
            name: { type: "string" },
            version: { type: "string" },
            rules: {
              type: "array",
              uniqueItems: true,
              items: {
                type: "object",
                properties: { id: { type: "string" } },
                required: ["id"],
                additionalProperties: false,
              },
            },
          },
          required: ["name"],
          additionalProperties: false,
        },
      },
      required: ["driver"],
      additionalProperties: false,
    },
    message: {
      type: "object",
      properties: { text: { type: "string" } },
      required: ["text"],
      additionalProperties: false,
    },
    result: {
      type: "object",
      properties: {
        ruleId: { type: "string" },
        level: { enum: ["none", "note", "warning", "error"] },
        message: { $ref: "#/$defs/message" },
        locations: { type: "array", items: { $ref: "#/$defs/location" } },
        relatedLocations: { type: "array", items: { $ref: "#/$defs/location" } },
      },
      required: ["message"],
      additionalProperties: false,
    },
    location: {
      type: "object",
      properties: {
        message: { $ref: "#/$defs/message" },
        physicalLocation: {
          type: "object",
          properties: {
            artifactLocation: {
              type: "object",
              properties: { uri: { type: "string", format: "uri-reference" } },
              required: ["uri"],
              additionalProperties: false,
            },
            region: {
              type: "object",
              properties: Object.fromEntries(
                ["startLine", "startColumn", "endLine", "endColumn"].map((name) => [
                  name,
                  { type: "integer", minimum: 1 },
                ]),
              ),
              additionalProperties: false,
            },
          },
          required: ["artifactLocation"],
          additionalProperties: false,
        },
      },
      additionalProperties: false,
    },
  },
} as const;
