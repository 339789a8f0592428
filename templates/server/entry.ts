import {
  code,
  declaredName,
  docs,
  localSymbol,
  moduleOf,
  propertyKey,
} from "../../generator/emit/index.js";
import type { Draft, LocalSymbol, Module, Sweep } from "../../generator/emit/index.js";
import type { Api } from "../../generator/ir/index.js";
import { toName } from "../../generator/naming/index.js";
import { pathOperations, receiverOperations, serverModules, serverType } from "../layout.js";
import type { Layout } from "../layout.js";
import { operationDocs } from "../operation-docs.js";
import { asArguments, ofHandler } from "./generics.js";
import { global, local, publicReceiver, publicRuntime, runtime } from "./runtime.js";
import { isSecured, securityCredentials, usedSchemes } from "./security.js";

/** A handler for every operation: what is missing does not compile. */
export const handlersType: LocalSymbol = localSymbol(
  toName("Handlers"),
  serverModules.handlers,
  "type",
);

/** What a server is created with, whatever the framework. */
export const apiOptions: LocalSymbol = localSymbol(
  toName("ApiOptions"),
  serverModules.options,
  "type",
);

/** Whether any operation of the server asks for credentials. */
export const isSecuredApi = (api: Api): boolean => usedSchemes(api).length > 0;

function handlersModule(api: Api, layout: Layout): Module {
  const handlers: Draft = {
    kind: "Interface",
    isExported: true,
    name: declaredName(handlersType),
    typeParameters: ofHandler(isSecuredApi(api)),
    properties: pathOperations(layout).map((place) => ({
      name: propertyKey(place.name),
      isReadonly: true,
      type: code`${serverType(place, "Handler")}${asArguments(ofHandler(isSecured(place.operation)))}`,
      docs: operationDocs(place.operation),
    })),
    docs: docs("A handler for every operation: one that is missing does not compile."),
  };
  return moduleOf(serverModules.handlers, "A handler for every operation.", [handlers]);
}

function optionsModule(api: Api): Module {
  const secured = isSecuredApi(api);
  const { raw, context, principals } = local;
  const security = {
    name: code`security`,
    isReadonly: true,
    type: code`${runtime.securityHandlersFor}<${securityCredentials}, ${principals}, ${raw}>`,
    docs: docs(
      "Tells whom a credential belongs to, by security scheme; undefined, null or false refuses it: 401.",
    ),
  };
  const options: Draft = {
    kind: "Interface",
    isExported: true,
    name: declaredName(apiOptions),
    typeParameters: [{ name: code`${raw}` }, ...ofHandler(secured)],
    extends: [code`${runtime.serverOptions}<${raw}>`],
    properties: [
      {
        name: code`handlers`,
        isReadonly: true,
        type: code`${handlersType}${asArguments(ofHandler(secured))}`,
      },
      ...(secured ? [security] : []),
      {
        name: code`middleware`,
        isReadonly: true,
        hasQuestionToken: true,
        type: code`${runtime.middlewareByOperation}<keyof ${handlersType}, ${raw}>`,
        docs: docs(
          "Around the handlers, by operation name; `all` is around every one. The first of a list is the outermost.",
        ),
      },
      {
        name: code`context`,
        isReadonly: true,
        hasQuestionToken: true,
        type: code`(raw: ${raw}) => ${context} | ${global.promise}<${context}>`,
        docs: docs(
          "Makes what each handler takes beside its request; once a request, after the security handlers.",
        ),
      },
    ],
    docs: docs(
      "What a server is created with, whatever the framework; `Raw` is the framework's request.",
    ),
  };
  return moduleOf(serverModules.options, "What a server is created with.", [options]);
}

/** Everything that handlers are written with. Types are passed on as such: to load it loads no path operation. */
function indexModule(layout: Layout): Module {
  const isReceiver = receiverOperations(layout).length > 0;
  const types = [
    serverModules.handlers,
    ...(isReceiver ? [serverModules.receivers] : []),
    serverModules.options,
    serverModules.security,
    ...layout.operations.map((place) => serverType(place, "Handler").module),
  ];
  const sweeps = types.map((module): Sweep => ({ kind: "types", module }));
  const unwrap: readonly Sweep[] = isReceiver
    ? [{ kind: "all", module: serverModules.unwrap }]
    : [];
  return moduleOf(
    serverModules.index,
    "The contract between the API and its handlers.",
    [],
    [...sweeps, ...unwrap, ...publicRuntime, ...(isReceiver ? publicReceiver : [])],
  );
}

/** The modules that are the same for every framework, the operations' own aside. */
export function entryModules(api: Api, layout: Layout): readonly Module[] {
  return [handlersModule(api, layout), optionsModule(api), indexModule(layout)];
}
