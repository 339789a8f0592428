import type {
  Api,
  JsonValue,
  MediaType,
  Operation,
  Parameter,
  ParameterLocation,
  Property,
  Schema,
  Security,
} from "../ir/index.js";
import type { FileFacts, HeadingFacts, OperationFacts, SectionFacts } from "./fact-types.js";
import { fieldsOf, namedSchemas, propertiesOf } from "./field-facts.js";

type Named = ReadonlyMap<string, Schema>;

const deprecatedMark = " (deprecated)";

function headingFacts({ heading, docs }: Operation): HeadingFacts {
  if (heading.kind === "joined") return { title: null, titleAndDescription: heading.text };
  return {
    title: heading.summary + (docs.deprecated ? deprecatedMark : ""),
    description: heading.description,
  };
}

/** Alternatives and sets of schemes are one list on a page. */
function securityFacts(security: Security): readonly string[] | null {
  if (security.kind === "unstated") return null;
  const uses = security.kind === "names" ? security.schemes : security.alternatives.flat();
  return uses.map(({ name }) => name);
}

const parameterHeadings: Readonly<Record<ParameterLocation, string>> = {
  path: "## Path parameters:",
  query: "## Query parameters:",
  querystring: "## Query string parameters:",
  header: "## Header parameters:",
  cookie: "## Cookie parameters:",
};

const asProperty = ({ name, required, schema, origin }: Parameter): Property => ({
  name,
  required,
  access: "both",
  schema,
  origin,
});

/** One section for each kind of parameter, in the order in which the kinds occur. */
function parameterSections({ parameters }: Operation, named: Named): readonly SectionFacts[] {
  const kinds = [...new Set(parameters.map((parameter) => parameter.in))];
  return kinds.map((kind) => {
    const own = parameters.filter((parameter) => parameter.in === kind).map(asProperty);
    return {
      heading: parameterHeadings[kind],
      kind,
      status: null,
      mediaType: null,
      fields: fieldsOf(own, undefined, named),
    };
  });
}

function bodyFields(schema: Schema, named: Named): SectionFacts["fields"] {
  const { of, properties } = propertiesOf(schema, named);
  return fieldsOf(properties, of, named);
}

function requestSections({ requestBody }: Operation, named: Named): readonly SectionFacts[] {
  return (requestBody?.content ?? []).map(({ name, schema }) => ({
    heading: `## Request fields (${name}):`,
    kind: "request",
    status: null,
    mediaType: name,
    fields: bodyFields(schema, named),
  }));
}

function responseSection(status: string, media: MediaType | undefined, named: Named): SectionFacts {
  return {
    heading: `## Response ${status} fields${media === undefined ? "" : ` (${media.name}):`}`,
    kind: "response",
    status,
    mediaType: media?.name ?? null,
    fields: media === undefined ? [] : bodyFields(media.schema, named),
  };
}

function responseSections({ responses }: Operation, named: Named): readonly SectionFacts[] {
  return responses.flatMap(({ status, content }) =>
    content.length === 0
      ? [responseSection(status, undefined, named)]
      : content.map((media) => responseSection(status, media, named)),
  );
}

/**
 * What an endpoint page would say of an operation, in the shape that the oracle of the tests gives (its file head
 * documents it). Read from the Api and nothing else, so that what the Api lost is lost here too.
 */
export function operationFacts(api: Api, operation: Operation): OperationFacts {
  const named = namedSchemas(api);
  const { target } = operation;
  return {
    ...headingFacts(operation),
    method: operation.method,
    path: target.kind === "path" ? target.template : target.name,
    version: operation.version ?? null,
    security: securityFacts(operation.security),
    sections: [
      ...parameterSections(operation, named),
      ...requestSections(operation, named),
      ...responseSections(operation, named),
    ],
    surprises: [],
  };
}

/** The facts of a file; its form and its front matter are not in the Api. */
export function fileFacts(
  file: string,
  mode: FileFacts["mode"],
  frontMatter: Readonly<Record<string, JsonValue>> | null,
  api: Api,
): FileFacts {
  return {
    file,
    mode,
    frontMatter,
    operations: api.operations.map((operation) => operationFacts(api, operation)),
  };
}
