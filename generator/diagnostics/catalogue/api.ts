import { define } from "../diagnostic.js";

const times = (count: number): string => (count === 1 ? "" : ` in ${count} places`);

/** What the passes over an Api have to say. */
export const api = {
  "schema/endless": define<{ name: string }>(
    "warning",
    ({ name }) =>
      `the schema \`${name}\` leads back to itself here without saying anything, so this is left out`,
    () => "describe a type of its own here, or put the schema into an array or an object",
  ),
  "schema/long-chain": define<{ name: string; most: number }>(
    "error",
    ({ name, most }) =>
      `schemas lead on from one to the next through more than ${most} of them, here to \`${name}\`; TypeScript before version 7 does not compile that`,
    () =>
      "write inner schemas where they are used, or raise `limits: { chain: … }` in the config if your compiler bears it",
  ),
  "prose/enforced": define<{ sentence: string; rule: string; count: number }>(
    "note",
    ({ sentence, rule, count }) =>
      `the request validator asks for ${rule}, because the text says${times(count)}: “${sentence}”`,
    () => 'set `prose: "suggest"` in the config to leave the rule to the server',
  ),
  "prose/suggested": define<{ sentence: string; rule: string; reason: string; count: number }>(
    "note",
    ({ sentence, rule, reason, count }) =>
      `the text may ask for ${rule}, and no validator does, because ${reason}: “${sentence}”${times(count)}`,
    () => 'a sentence that stands alone and says nothing else is enforced with `prose: "enforce"`',
  ),
  "filter/bad-selector": define<{ selector: string; forms: string }>(
    "error",
    ({ selector }) => `\`${selector}\` selects nothing that there is`,
    ({ forms }) => `write ${forms}; \`*\` stands for anything but a slash, \`**\` for anything`,
  ),
  "filter/no-match": define<{ selector: string }>(
    "warning",
    ({ selector }) => `\`${selector}\` means no operation and no schema of this API`,
    () => "look whether a name has changed; letter case counts",
  ),
  "enums/no-match": define<{ place: string }>(
    "warning",
    ({ place }) => `\`openEnums\` names \`${place}\`, where this API has no enum`,
    () =>
      "write the name of a schema of the output, or that and the names of properties, with dots between",
  ),
  "security/unplaced": define<{ name: string; place: string }>(
    "warning",
    ({ name, place }) =>
      `the spec does not say where the credential \`${name}\` goes; it is sent in ${place}`,
    ({ name }) =>
      `say where: \`security: { schemes: { ${JSON.stringify(name)}: { kind: "apiKey", in: "header", name: "…" } } }\` in the config`,
  ),
  "security/unknown-scheme": define<{ name: string; known: string }>(
    "warning",
    ({ name }) => `the config places the security scheme \`${name}\`, which no operation uses`,
    ({ known }) => `the schemes of this API are: ${known}`,
  ),
};
