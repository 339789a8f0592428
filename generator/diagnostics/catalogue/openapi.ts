import { define, fault } from "../diagnostic.js";
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
  "openapi/wrong-type": fault<{ what: string; expected: string; found: string }>(
    ({ what, expected, found }) => `${quoted(what)} is ${found} where ${expected} is expected`,
    ({ what, expected }) => `make ${quoted(what)} ${expected}`,
  ),
  "openapi/ignored": define<{ what: string; expected: string; found: string }>(
    "warning",
    ({ what, expected, found }) =>
      `${quoted(what)} is ${found} where ${expected} is expected, and is ignored`,
    ({ what, expected }) => `make ${quoted(what)} ${expected}, or remove it`,
  ),
  "openapi/bad-value": fault<{ what: string; value: string; expected: string }>(
    ({ what, value }) => `${quoted(value)} is no value for ${quoted(what)}`,
    ({ expected }) => `write ${expected}`,
  ),
  "openapi/missing": fault<{ what: string; owner: string }>(
    ({ what, owner }) => `${owner} has no ${quoted(what)}`,
    ({ what }) => `add ${quoted(what)}`,
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
  "openapi/too-many-alternatives": define<{ count: number; most: number }>(
    "warning",
    ({ count, most }) =>
      `choices that hold together make more than ${most} alternatives ${places(count)}, which no compiler bears; what stands here is left out`,
    () => "say in one `oneOf` which combinations there are, or ask for fewer choices at once",
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
  "openapi/unsafe-pattern": define<{ pattern: string }>(
    "warning",
    ({ pattern }) =>
      `${quoted(pattern)} may take a time that doubles with each character of a text, so no validator runs it`,
    () =>
      'let no two parts that repeat match the same characters in a row; `patterns: "all"` in the config runs it all the same',
  ),
  "openapi/slow-pattern": define<{ pattern: string; most: number }>(
    "warning",
    ({ pattern, most }) =>
      `${quoted(pattern)} may take a time that grows with the square of a text's length or faster, so validators run it on texts of up to ${most} characters`,
    () =>
      'begin it with `^`, and let no two parts that repeat match the same characters in a row; `patterns: "all"` in the config runs it on every text',
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
  "openapi/unknown-scheme": fault<{ name: string }>(
    ({ name }) => `the security scheme ${quoted(name)} is asked for and not defined`,
    () => "define it under `components.securitySchemes`",
  ),
  "openapi/parameter-twice": fault<{ name: string; location: string }>(
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
  "openapi/absent": define<{ what: string; owner: string }>(
    "warning",
    ({ what, owner }) => `${owner} has no ${quoted(what)}, which OpenAPI asks for`,
    ({ what }) => `add ${quoted(what)}`,
  ),
  "openapi/no-responses": define<{ count: number }>(
    "warning",
    ({ count }) =>
      `an operation describes no response ${places(count)}, so nothing is known of what it answers`,
    () => "add `responses:` with the answer of a success, and of the errors that clients handle",
  ),
  "openapi/foreign-member": define<{
    member: string;
    version: string;
    versions: string;
    count: number;
  }>(
    "warning",
    ({ member, version, versions, count }) =>
      `${quoted(member)} belongs to OpenAPI ${versions}, and the document says it is ${version}; it stands ${places(count)}`,
    ({ version }) =>
      version === "2.0"
        ? "it is ignored: write what 2.0 has for it, or raise the version of the document"
        : "what version 3 has is read all the same, and what 2.0 has is ignored: correct the version, or write what it has for it",
  ),
  "openapi/misplaced": define<{ member: string; value: string; where: string; expected: string }>(
    "warning",
    ({ member, value, where }) =>
      `${quoted(member)} cannot be ${quoted(value)} here (${where}), so the default holds`,
    ({ expected }) => `write ${expected}`,
  ),
  "openapi/optional-path-parameter": define<{ count: number }>(
    "warning",
    ({ count }) =>
      `a path parameter is not marked as required ${places(count)}; it is taken for required, as a path is not itself without it`,
    () => "add `required: true`",
  ),
  "openapi/ignored-header": define<{ name: string; count: number }>(
    "warning",
    ({ name, count }) =>
      `the header ${quoted(name)} is described as a parameter ${places(count)}, which OpenAPI has ignored`,
    () => "media types and security schemes say what goes into it; remove the parameter",
  ),
  "openapi/query-twice": fault<{ name: string }>(
    ({ name }) =>
      `the parameter ${quoted(name)} is the whole query, which is described already, and is ignored`,
    () =>
      "describe the query by one parameter with `in: querystring`, or by several with `in: query`",
  ),
  "openapi/path-template": fault<{ path: string; fault: string }>(
    ({ path, fault: reason }) => `the path ${quoted(path)} is no path template: ${reason}`,
    () => "write each parameter once, in braces, and put the rest of the query into parameters",
  ),
  "openapi/operation-id-twice": fault<{ name: string }>(
    ({ name }) =>
      `the operationId ${quoted(name)} belongs to two operations, so this one is named after its method and path`,
    () => "give each operation an operationId of its own",
  ),
  "openapi/body-not-sent": define<{ method: string; count: number }>(
    "warning",
    ({ method, count }) =>
      `a request body is described for ${method} ${places(count)}, which no browser sends and no server has to read; it is ignored`,
    () => "send it with POST or QUERY, or describe parameters instead",
  ),
  "openapi/endless-callbacks": define<{ count: number }>(
    "warning",
    ({ count }) => `callbacks lead to callbacks without end ${places(count)}; those are left out`,
    () => "let a callback not ask for itself",
  ),
  "openapi/server-variable": define<{ name: string; url: string }>(
    "warning",
    ({ name, url }) =>
      `the server ${quoted(url)} has a place for ${quoted(name)}, which no variable describes`,
    ({ name }) => `add ${quoted(name)} to \`variables\`, with a default`,
  ),
  "openapi/schema-dialect": define<{ dialect: string }>(
    "warning",
    ({ dialect }) =>
      `the schemas follow the dialect ${quoted(dialect)}, and are read as JSON Schema 2020-12`,
    () => "what the dialect adds is not enforced; leave `jsonSchemaDialect` out for OpenAPI's own",
  ),
  "openapi/too-many-problems": fault<Nothing>(
    () => "there are more problems than these; the rest is not listed",
    () => "mend these first",
  ),
};
