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
  "openapi/ref-cycle": define<{ ref: string }>(
    "warning",
    ({ ref }) =>
      `the reference ${quoted(ref)} leads back to itself without saying anything, and is left out`,
    () => "let one of the references on the way lead to a description",
  ),
  "openapi/names-alike": define<{ key: string; name: string }>(
    "warning",
    ({ key, name }) =>
      `the schema ${quoted(key)} would be called like another one, so it is called ${quoted(name)}`,
    () => "rename one of them",
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
  "openapi/bad-default": define<{ count: number }>(
    "warning",
    ({ count }) => `\`default\` does not fit its own schema ${places(count)}, and is left out`,
    () => "correct the default, or the schema",
  ),
  "openapi/enum-type": define<{ count: number }>(
    "warning",
    ({ count }) =>
      `values of an enum are not of the type beside them ${places(count)}; what can be read as that type is, the others are left out`,
    () => "write the values as the type has them: strings in YAML may need quotes",
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
