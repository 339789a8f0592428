import type {
  MediaType,
  Operation,
  Parameter,
  RequestBody,
  Response,
  SchemeUse,
} from "../../ir/index.js";
import { schemaDifference } from "./schema.js";

type Difference = string | undefined;

const templateOf = ({ target }: Operation): string =>
  target.kind === "path" ? target.template : target.name;

/** Compares what two lists have under the same key; what only one has is a difference. */
function byKey<T>(
  first: readonly T[],
  second: readonly T[],
  keyOf: (item: T) => string,
  nameOf: (item: T) => string,
  compare: (a: T, b: T) => Difference,
): Difference {
  const others = new Map(second.map((item) => [keyOf(item), item]));
  for (const item of first) {
    const other = others.get(keyOf(item));
    const found = other === undefined ? `${nameOf(item)} stands in only one` : compare(item, other);
    if (found !== undefined) return found;
  }
  const known = new Set(first.map(keyOf));
  const extra = second.find((item) => !known.has(keyOf(item)));
  return extra === undefined ? undefined : `${nameOf(extra)} stands in only one`;
}

function contentDifference(
  first: readonly MediaType[],
  second: readonly MediaType[],
  owner: string,
): Difference {
  return byKey(
    first,
    second,
    ({ name }) => name.toLowerCase(),
    ({ name }) => `the ${owner} in \`${name}\``,
    (a, b) => schemaDifference(a.schema, b.schema, { owner, path: "" }),
  );
}

function parameterDifference(
  first: readonly Parameter[],
  second: readonly Parameter[],
): Difference {
  return byKey(
    first,
    second,
    (parameter) => JSON.stringify([parameter.in, parameter.name]),
    (parameter) => `the ${parameter.in} parameter \`${parameter.name}\``,
    (a, b) => {
      const name = `the ${a.in} parameter \`${a.name}\``;
      if (a.required !== b.required) return `${name} is required in one`;
      const written = JSON.stringify(a.serialization) === JSON.stringify(b.serialization);
      if (!written) return `${name} is written in another style in one`;
      return schemaDifference(a.schema, b.schema, { owner: `${a.in} parameter`, path: a.name });
    },
  );
}

function requestDifference(
  first: RequestBody | undefined,
  second: RequestBody | undefined,
): Difference {
  if (first === undefined || second === undefined)
    return first === second ? undefined : "only one has a request body";
  const inContent = contentDifference(first.content, second.content, "request");
  return (
    inContent ??
    (first.required === second.required ? undefined : "the request body is required in one")
  );
}

function responseDifference(first: readonly Response[], second: readonly Response[]): Difference {
  return byKey(
    first,
    second,
    ({ status }) => status,
    ({ status }) => `the response \`${status}\``,
    (a, b) => contentDifference(a.content, b.content, `response ${a.status}`),
  );
}

const namesOf = (uses: readonly SchemeUse[]): string =>
  JSON.stringify(
    [
      ...new Set(uses.map(({ name, scopes }) => JSON.stringify([name, scopes.toSorted()]))),
    ].toSorted(),
  );

function securityKey({ security }: Operation): string {
  if (security.kind === "unstated") return "unstated";
  if (security.kind === "names") return `names ${namesOf(security.schemes)}`;
  return `alternatives ${JSON.stringify(security.alternatives.map(namesOf).toSorted())}`;
}

const stated = (text: string | undefined): string =>
  text === undefined ? "not stated" : `\`${text}\``;

type Compare = (first: Operation, second: Operation) => Difference;

/** What makes up an operation, beside its texts and its name, which is made from them. */
const parts: readonly Compare[] = [
  (a, b) =>
    templateOf(a) === templateOf(b)
      ? undefined
      : `its path is \`${templateOf(a)}\` in one and \`${templateOf(b)}\` in the other`,
  (a, b) => parameterDifference(a.parameters, b.parameters),
  (a, b) => requestDifference(a.requestBody, b.requestBody),
  (a, b) => responseDifference(a.responses, b.responses),
  (a, b) =>
    securityKey(a) === securityKey(b) ? undefined : "its security is not the same in both",
  (a, b) => (a.docs.deprecated === b.docs.deprecated ? undefined : "it is deprecated in one"),
  (a, b) =>
    a.version === b.version
      ? undefined
      : `its version is ${stated(a.version)} in one and ${stated(b.version)} in the other`,
];

/**
 * The first difference between two descriptions of an operation, in words. Headings, descriptions,
 * examples and the order of things do not count.
 */
export function operationDifference(first: Operation, second: Operation): Difference {
  for (const part of parts) {
    const found = part(first, second);
    if (found !== undefined) return found;
  }
  return undefined;
}
