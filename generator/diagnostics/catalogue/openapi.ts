import { define } from "../diagnostic.js";
import { quoted } from "./quoted.js";

type Nothing = Record<never, never>;

const places = (count: number): string => (count === 1 ? "in one place" : `in ${count} places`);

/** What can be wrong with an OpenAPI document. Where one place is wrong, the rest is still read. */
export const openapi = {
  "openapi/version": define<{ version: string | undefined }>(
    "error",
    ({ version }) =>
      version === undefined
        ? "the document does not say which version of OpenAPI it follows"
        : `OpenAPI ${quoted(version)} is not read yet`,
    () =>
      "write the document in OpenAPI 3.0, 3.1 or 3.2, with a first line such as `openapi: 3.1.1`",
  ),
  "openapi/no-paths": define<Nothing>(
    "warning",
    () => "the document has neither `paths` nor `webhooks`, so it describes no operation",
    () => "add `paths:` with the operations of the API",
  ),
  "openapi/wrong-type": define<{ what: string; expected: string; found: string }>(
    "error",
    ({ what, expected, found }) => `${quoted(what)} is ${found} where ${expected} is expected`,
    ({ what, expected }) => `make ${quoted(what)} ${expected}`,
  ),
  "openapi/ignored": define<{ what: string; expected: string; found: string }>(
    "warning",
    ({ what, expected, found }) =>
      `${quoted(what)} is ${found} where ${expected} is expected, and is ignored`,
    ({ what, expected }) => `make ${quoted(what)} ${expected}, or remove it`,
  ),
  "openapi/bad-value": define<{ what: string; value: string; expected: string }>(
    "error",
    ({ what, value }) => `${quoted(value)} is no value for ${quoted(what)}`,
    ({ expected }) => `write ${expected}`,
  ),
  "openapi/missing": define<{ what: string; owner: string }>(
    "error",
    ({ what, owner }) => `${owner} has no ${quoted(what)}`,
    ({ what }) => `add ${quoted(what)}`,
  ),
  "openapi/operation-id-twice": define<{ name: string }>(
    "error",
    ({ name }) => `the operationId ${quoted(name)} stands twice`,
    () => "give each operation an operationId of its own",
  ),
  "openapi/unknown-member": define<{ member: string; guess: string; count: number }>(
    "warning",
    ({ member, count }) =>
      `${quoted(member)} is unknown here and is ignored; it stands ${places(count)}`,
    ({ guess }) => `did you mean \`${guess}\`?`,
  ),
  "openapi/left-out": define<{ owner: string; what: string; count: number }>(
    "warning",
    ({ owner, what, count }) => `${owner} has no ${quoted(what)} ${places(count)}`,
    ({ what }) => `add ${quoted(what)}`,
  ),
  "openapi/without-effect": define<{ what: string; reason: string; count: number }>(
    "warning",
    ({ what, reason, count }) =>
      `${quoted(what)} may not do what is meant ${places(count)}: ${reason}`,
    () => "say it in the way that the version of OpenAPI has for it, or remove it",
  ),
  "openapi/contradiction": define<{ what: string; reason: string; count: number }>(
    "warning",
    ({ what, reason, count }) => `${quoted(what)} is contradictory ${places(count)}: ${reason}`,
    () => "correct one of the two",
  ),
  "openapi/odd-name": define<{ name: string; reason: string }>(
    "warning",
    ({ name, reason }) => `${quoted(name)} is an odd name here: ${reason}`,
    () => "correct the name",
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
    "error",
    ({ name, location }) => `the ${location} parameter ${quoted(name)} stands twice`,
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
