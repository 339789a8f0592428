import {
  code,
  declaredName,
  docs,
  exportedConst,
  joinCode,
  literal,
  localSymbol,
  moduleOf,
  propertyKey,
} from "../../generator/emit/index.js";
import type { Code, Draft, LocalSymbol, Module } from "../../generator/emit/index.js";
import type { Target } from "../../generator/ir/index.js";
import { pascalCase, toName } from "../../generator/naming/index.js";
import type { TemplateContext } from "../../generator/template.js";
import {
  receiverOperations,
  receiversType,
  serverModules,
  serverRoute,
  serverType,
} from "../layout.js";
import type { Layout, OperationPlace } from "../layout.js";
import { operationDocs } from "../operation-docs.js";
import type { Framework } from "./adapter.js";
import { asArguments, ofHandler } from "./generics.js";
import { requestBodyType } from "./media.js";
import { global, local, runtime } from "./runtime.js";

type Received = Exclude<Target["kind"], "path">;

const kinds: readonly Received[] = ["webhook", "callback"];

const placesOf = (layout: Layout, kind: Received): readonly OperationPlace[] =>
  receiverOperations(layout).filter(({ operation }) => operation.target.kind === kind);

/** What a receiver of each kind is for. */
const purposes: Readonly<Record<Received, string>> = {
  webhook: "A handler for every webhook that the API sends.",
  callback:
    "A handler for every callback of the API's operations, at the URL that a request has named.",
};

function interfaceDraft(kind: Received, places: readonly OperationPlace[]): readonly Draft[] {
  if (places.length === 0) return [];
  const properties = places.map((place) => ({
    name: propertyKey(place.name),
    isReadonly: true,
    type: code`${serverType(place, "Handler")}${asArguments(ofHandler(false))}`,
    docs: operationDocs(place.operation),
  }));
  return [
    {
      kind: "Interface",
      isExported: true,
      name: declaredName(receiversType(kind)),
      typeParameters: ofHandler(false),
      properties,
      docs: docs(purposes[kind]),
    },
  ];
}

/** The descriptors of all webhooks, or of all callbacks, by name. */
const routesOf = (kind: Received): LocalSymbol =>
  localSymbol(toName(`${kind}Routes`), serverModules.receiverRoutes, "value");

function routesDrafts(kind: Received, places: readonly OperationPlace[]): readonly Draft[] {
  if (places.length === 0) return [];
  const types = places.map(({ name }) => code`readonly ${propertyKey(name)}: ${runtime.route};`);
  const members = places.map((place) => code`${propertyKey(place.name)}: ${serverRoute(place)}`);
  const type = code`{ ${joinCode(types, "\n")} }`;
  const value = code`{ ${joinCode(members, ",\n")} }`;
  return [
    exportedConst(routesOf(kind), type, value, docs(`What the runtime knows of each ${kind}.`)),
  ];
}

/** The types of a message's body, whichever media type it has. */
function messageType({ operation }: OperationPlace, layout: Layout): Code {
  const { requestBody } = operation;
  const types = (requestBody?.content ?? []).map((media) =>
    requestBodyType(media, operation, layout),
  );
  const all = requestBody?.required === true ? types : [...types, code`undefined`];
  return joinCode(all, " | ");
}

/** A function that takes a message apart where there is no server framework. */
function unwrapDraft(place: OperationPlace, layout: Layout): Draft {
  const { body, headers, options } = local;
  const type = messageType(place, layout);
  const called = code`${runtime.unwrapMessage}(${serverRoute(place)}, ${body}, ${headers}, ${options})`;
  return {
    kind: "Function",
    isExported: true,
    name: declaredName(
      localSymbol(toName(`unwrap${pascalCase(place.name)}`), serverModules.unwrap, "value"),
    ),
    parameters: [
      { name: code`${body}`, type: code`string | ${global.bytes}` },
      { name: code`${headers}`, type: code`${runtime.messageHeaders}` },
      { name: code`${options}`, type: code`${runtime.unwrapOptions}` },
    ],
    returnType: code`${global.promise}<${type}>`,
    // The validator in the descriptor made what the type says.
    statements: [code`return ${called} as ${global.promise}<${type}>;`],
    docs: docs(
      `The body of \`${place.name}\`, verified and validated, for receivers without a server framework.`,
      "Rejects with HttpError 401 where `verify` refuses it, and with InvalidRequestError where it does not fit the contract.",
    ),
  };
}

/** What receives the requests that the API sends; nothing where it sends none. */
export function receiverModules(layout: Layout): readonly Module[] {
  const places = receiverOperations(layout);
  if (places.length === 0) return [];
  const each = <T>(draft: (kind: Received, own: readonly OperationPlace[]) => readonly T[]) =>
    kinds.flatMap((kind) => draft(kind, placesOf(layout, kind)));
  return [
    moduleOf(
      serverModules.receivers,
      "What receives the API's own requests.",
      each(interfaceDraft),
    ),
    moduleOf(
      serverModules.receiverRoutes,
      "What the runtime knows of the API's own requests.",
      each(routesDrafts),
    ),
    moduleOf(
      serverModules.unwrap,
      "Takes the API's own requests apart where there is no server framework.",
      places.map((place) => unwrapDraft(place, layout)),
    ),
  ];
}

/** The functions of an entry point that create what receives webhooks, and callbacks. */
export function receiverDrafts(
  { create, adapter, request, result, options: more }: Framework,
  layout: Layout,
  context: TemplateContext,
): readonly Draft[] {
  const { options } = local;
  return kinds.flatMap((kind): readonly Draft[] => {
    if (placesOf(layout, kind).length === 0) return [];
    const beside = more === undefined ? code`` : code` & ${more}`;
    const handlers = code`${receiversType(kind)}<${local.context}>`;
    const type = code`${runtime.receiverOptions}<${handlers}, ${request}>${beside} & ${runtime.contextOption}<${request}, ${local.context}>`;
    const routes = code`${runtime.receivedAt}(${routesOf(kind)}, ${options}.paths)`;
    const name = create.replace(/^create/u, `create${kind === "webhook" ? "Webhook" : "Callback"}`);
    return [
      {
        kind: "Function",
        isExported: true,
        name: declaredName(localSymbol(toName(name), serverModules.index, "value")),
        typeParameters: ofHandler(false),
        parameters: [{ name: code`${options}`, type }],
        returnType: code`${result}`,
        statements: [
          code`return ${runtime[adapter]}(${routes}, ${options}.handlers, { validateResponses: ${literal(context.validateResponses)}, ...${options} });`,
        ],
        docs: docs(
          `Receives the ${kind}s of the API. Nothing before it may parse bodies, for signatures are of bytes.`,
        ),
      },
    ];
  });
}
