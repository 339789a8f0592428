/** The configs that are looked for in the working directory, in this order. */
export const configNames = [
  "specwright.config.ts",
  "specwright.config.mts",
  "specwright.config.js",
  "specwright.config.mjs",
  "specwright.config.json",
] as const;
