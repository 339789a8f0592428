import { define } from "../diagnostic.js";

type Nothing = Record<never, never>;

const longest = 80;

/** Text of a document within a sentence: short, and without characters that a terminal would obey. */
function quoted(text: string): string {
  const plain = text.replace(
    /[\u0000-\u001f\u007f-\u009f\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu,
    "\u{fffd}",
  );
  return `\`${plain.length > longest ? `${plain.slice(0, longest)}…` : plain}\``;
}

const places = (count: number): string => (count === 1 ? "in one place" : `in ${count} places`);

/** What can be wrong with a JSON or YAML document. */
const document = {
  "document/syntax": define<{ format: string; reason: string }>(
    "error",
    ({ format, reason }) => `the text is not ${format}: ${reason}`,
    () => "mend the text here, or a little above",
  ),
  "document/too-deep": define<{ deepest: number }>(
    "error",
    ({ deepest }) => `the document is nested more than ${deepest} levels deep`,
    () => "name the inner parts and refer to them with `$ref`",
  ),
  "document/too-large": define<{ most: number }>(
    "error",
    ({ most }) => `with its aliases written out the document has more than ${most} values`,
    () => "refer to what is repeated with `$ref` instead of YAML aliases",
  ),
};

/** What can be wrong with an OpenAPI document. Where one place is wrong, the rest is still read. */
const reading = {
  "openapi/version": define<{ version: string | undefined }>(
    "error",
    ({ version }) =>
      version === undefined
        ? "the document does not say which version of OpenAPI it follows"
        : `OpenAPI ${quoted(version)} is not read yet`,
    () => "write the document in OpenAPI 3.0 or 3.1, with a first line such as `openapi: 3.1.1`",
  ),
  "openapi/no-paths": define<Nothing>(
    "warning",
    () => "the document has neither `paths` nor `webhooks`, so it describes no operation",
    () => "add `paths:` with the operations of the API",
  ),
  "openapi/wrong-type": define<{ what: string; expected: string; found: string }>(
    "warning",
    ({ what, expected, found }) =>
      `${quoted(what)} is ${found} where ${expected} is expected, and is ignored`,
    ({ what, expected }) => `make ${quoted(what)} ${expected}`,
  ),
  "openapi/bad-value": define<{ what: string; value: string; expected: string }>(
    "warning",
    ({ what, value }) =>
      `${quoted(value)} is no value for ${quoted(what)}, so what it belongs to is ignored`,
    ({ expected }) => `write ${expected}`,
  ),
  "openapi/missing": define<{ what: string; owner: string }>(
    "warning",
    ({ what, owner }) => `${owner} has no ${quoted(what)} and is ignored`,
    ({ what }) => `add ${quoted(what)}`,
  ),
  "openapi/unresolved-ref": define<{ ref: string }>(
    "warning",
    ({ ref }) => `the reference ${quoted(ref)} leads to nothing, so what stands here is unknown`,
    () => "correct the reference, or add what it names",
  ),
  "openapi/external-ref": define<{ ref: string }>(
    "warning",
    ({ ref }) =>
      `the reference ${quoted(ref)} leads out of the document and is not followed, so what stands here is unknown`,
    () => "bundle the document into one file",
  ),
  "openapi/ref-cycle": define<{ ref: string }>(
    "warning",
    ({ ref }) =>
      `the reference ${quoted(ref)} leads back to itself without saying anything, so what stands here is unknown`,
    () => "let one of the references on the way lead to a description",
  ),
  "openapi/never": define<{ count: number }>(
    "warning",
    ({ count }) =>
      `what a schema asks for contradicts itself ${places(count)}, so that no value fits there`,
    () =>
      "mend one of the things that it asks for; see all of its `allOf`, `$ref`, `type` and `enum`",
  ),
  "openapi/deep-references": define<{ count: number }>(
    "warning",
    ({ count }) =>
      `references lead on through so many others ${places(count)} that their schemas are not made one`,
    () => "let `allOf` refer to fewer schemas that refer to others in turn",
  ),
  "openapi/bad-pattern": define<{ pattern: string }>(
    "warning",
    ({ pattern }) => `${quoted(pattern)} is no regular expression of ECMA 262, and is not enforced`,
    () => "correct the pattern",
  ),
  "openapi/keyword-not-enforced": define<{ keyword: string; count: number }>(
    "warning",
    ({ keyword, count }) => `\`${keyword}\` is not enforced; it stands ${places(count)}`,
    () => "types and validators accept more than the document says; check the rest yourself",
  ),
  "openapi/member-not-read": define<{ member: string; count: number }>(
    "warning",
    ({ member, count }) => `\`${member}\` is not read yet; it stands ${places(count)}`,
    () => "what it says is missing from the output",
  ),
  "openapi/scheme-not-placed": define<{ name: string; type: string }>(
    "warning",
    ({ name, type }) =>
      `the security scheme ${quoted(name)} is of the type ${quoted(type)}, for which no place is known yet`,
    ({ name }) =>
      `say where its credential goes: \`security: { schemes: { ${JSON.stringify(name)}: { kind: "http", scheme: "bearer" } } }\` in the config`,
  ),
  "openapi/unknown-scheme": define<{ name: string }>(
    "warning",
    ({ name }) => `the security scheme ${quoted(name)} is asked for and not defined`,
    () => "define it under `components.securitySchemes`",
  ),
  "openapi/parameter-twice": define<{ name: string; location: string }>(
    "warning",
    ({ name, location }) =>
      `the ${location} parameter ${quoted(name)} stands twice, and the second one is ignored`,
    () => "remove one of them",
  ),
  "openapi/undeclared-path-parameter": define<{ name: string; path: string }>(
    "warning",
    ({ name, path }) =>
      `the path ${quoted(path)} has a place for ${quoted(name)}, which no parameter describes; it is taken for a string`,
    ({ name }) => `add a parameter with \`in: path\` and \`name: ${name}\``,
  ),
  "openapi/unused-path-parameter": define<{ name: string; path: string }>(
    "warning",
    ({ name, path }) =>
      `the path ${quoted(path)} has no place for the parameter ${quoted(name)}, which is ignored`,
    ({ name }) => `write \`{${name}}\` into the path, or remove the parameter`,
  ),
  "openapi/too-many-problems": define<Nothing>(
    "warning",
    () => "there are more problems than these; the rest is not listed",
    () => "mend these first",
  ),
};

/** What JSON and YAML documents, and OpenAPI in them, can have wrong. */
export const openapi = { ...document, ...reading };
