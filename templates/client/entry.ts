import {
  code,
  declaredName,
  docs,
  joinCode,
  localSymbol,
  moduleOf,
  propertyKey,
} from "../../generator/emit/index.js";
import type { Code, Draft, LocalSymbol, Module } from "../../generator/emit/index.js";
import type { Api } from "../../generator/ir/index.js";
import { toName } from "../../generator/naming/index.js";
import { clientFunction, clientModules, clientType, pathOperations } from "../layout.js";
import type { Layout } from "../layout.js";
import { clientOptions, signatureOf } from "./operation.js";
import { openEnums } from "../types/expression.js";
import { operationDocs } from "../operation-docs.js";
import { clientPages, pagesSignature } from "./pages.js";
import { invalidResponseError, local, passedOn, publicRuntime, runtime } from "./runtime.js";
import { authType } from "./security.js";
import { ownServerNames, servers } from "./servers.js";
import { undocumented } from "./undocumented.js";

type Form = Parameters<typeof clientFunction>[1];

const auth = localSymbol(toName("Auth"), clientModules.options, "type");
const clientInterface = localSymbol(toName("Client"), clientModules.index, "type");
const createClient = localSymbol(toName("createClient"), clientModules.index, "value");

/** Asked for, because neither answer is safe to take for granted. */
function operationServers(layout: Layout) {
  const names = ownServerNames(layout);
  if (names === undefined) return [];
  return [
    {
      name: code`operationServers`,
      isReadonly: true,
      type: code`${runtime.operationServers}<${names}>`,
      docs: docs("Whether operations that have servers of their own go there, or to `baseUrl`."),
    },
  ];
}

/** The module with the options of this API's clients. */
export function optionsModule(api: Api, layout: Layout): Module {
  const hasSchemes = api.securitySchemes.length > 0;
  const alias: Draft = {
    kind: "TypeAlias",
    isExported: true,
    name: declaredName(auth),
    type: hasSchemes ? authType(api) : code`undefined`,
    docs: docs(
      hasSchemes
        ? "Credentials by the name of their security scheme."
        : "The API has no security schemes.",
    ),
  };
  const options: Draft = {
    kind: "Interface",
    isExported: true,
    name: declaredName(clientOptions),
    extends: [code`${runtime.baseClientOptions}`],
    properties: [
      {
        name: code`auth`,
        isReadonly: true,
        hasQuestionToken: true,
        type: hasSchemes ? code`${auth} | undefined` : code`${auth}`,
        docs: docs("One that is missing is not sent, and the server may refuse the call."),
      },
      ...operationServers(layout),
    ],
    docs: docs("Where the API is, and how it is called."),
  };
  const purpose = "What a client is created with, and the types that its calls are written with.";
  return moduleOf(clientModules.options, purpose, [alias, options], passedOn);
}

/** What both entry points pass on: the functions in one form, the types of the operations, and the runtime's own. */
function reexports(api: Api, layout: Layout, form: Form): readonly LocalSymbol[] {
  const operations = pathOperations(layout).flatMap((place) => [
    clientFunction(place, form),
    ...(place.operation.pagination === undefined ? [] : [clientPages(place, form, layout)]),
    clientType(place, "Input"),
    clientType(place, "Result"),
  ]);
  const stated = api.servers.length === 0 ? [] : [servers];
  const opening = layout.openness.isAny ? [openEnums] : [];
  return [
    auth,
    clientOptions,
    undocumented,
    ...stated,
    ...operations,
    ...publicRuntime,
    ...opening,
  ];
}

function interfaceDraft(api: Api, layout: Layout): Draft {
  const methods = pathOperations(layout).flatMap((place) => {
    const call = {
      name: propertyKey(place.name),
      ...signatureOf(place, layout),
      docs: operationDocs(place.operation),
    };
    const signature = pagesSignature(place, layout);
    const name = propertyKey(clientPages(place, "bare", layout).name);
    return signature === undefined ? [call] : [call, { name, ...signature }];
  });
  const text =
    api.title === undefined ? "Every operation of the API." : `Every operation of ${api.title}.`;
  return {
    kind: "Interface",
    isExported: true,
    name: declaredName(clientInterface),
    methods,
    docs: docs(text),
  };
}

function createClientDraft(layout: Layout, form: Form): Draft {
  const { options, input, call } = local;
  const members = pathOperations(layout).flatMap((place) => {
    const method = (name: string, symbol: LocalSymbol): Code =>
      code`${propertyKey(name)}: (${input}, ${call}) => ${symbol}(${options}, ${input}, ${call}),`;
    const pages = clientPages(place, form, layout);
    return [
      method(place.name, clientFunction(place, form)),
      ...(place.operation.pagination === undefined ? [] : [method(pages.name, pages)]),
    ];
  });
  return {
    kind: "Function",
    isExported: true,
    name: declaredName(createClient),
    parameters: [{ name: code`${options}`, type: code`${clientOptions}` }],
    returnType: code`${clientInterface}`,
    statements: [code`return {\n${joinCode(members, "\n")}\n};`],
    docs: docs(
      "The operations as methods of one object. It holds nothing but the options, so it costs nothing to create.",
    ),
  };
}

/** The entry point with `createClient`; its functions validate where there are validators. */
export function indexModule(api: Api, layout: Layout, form: Form): Module {
  const beside = form === "validated" ? [invalidResponseError] : [];
  const statements = [interfaceDraft(api, layout), createClientDraft(layout, form)];
  return moduleOf(clientModules.index, "The client of the API.", statements, [
    ...reexports(api, layout, form),
    ...beside,
  ]);
}

/** The entry point with the functions that validate nothing and need no validator. */
export function fetchModule(api: Api, layout: Layout): Module {
  return moduleOf(
    clientModules.fetch,
    "Every operation as a function, without validation.",
    [],
    reexports(api, layout, "bare"),
  );
}
