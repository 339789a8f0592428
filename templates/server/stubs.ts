import {
  code,
  declaredName,
  exportedConst,
  joinCode,
  literal,
  localSymbol,
  moduleOf,
  packageSymbol,
  propertyKey,
  typeUse,
  userModule,
} from "../../generator/emit/index.js";
import type { Draft, LocalSymbol, Module, PackageSymbol } from "../../generator/emit/index.js";
import type { Api } from "../../generator/ir/index.js";
import { toName } from "../../generator/naming/index.js";
import type { StubFolders, StubTemplate } from "../../generator/template.js";
import { operationDocs } from "../operation-docs.js";
import { layoutOf, pathOperations, serverModules, serverType } from "../layout.js";
import type { Layout, OperationPlace } from "../layout.js";
import { handlersType, isSecuredApi } from "./entry.js";

/** A relative path as an import names it. */
const relative = (path: string): string => (path.startsWith(".") ? path : `./${path}`);

/** A name of the contract, as the user's folder imports it: from the entry point, which stays where it is. */
function contract(
  folders: StubFolders,
  name: string,
  space: PackageSymbol["space"],
): PackageSymbol {
  const path = `${folders.fromStubsToOutput}/${serverModules.index.replace(/\.ts$/u, ".js")}`;
  return packageSymbol(relative(path), toName(name), space);
}

const stubPath = (place: OperationPlace): string => `${place.file}.ts`;

function stubModule(place: OperationPlace, folders: StubFolders): Module {
  const type = contract(folders, serverType(place, "Handler").name, "type");
  const notImplemented = contract(folders, "notImplemented", "value");
  const name = localSymbol(toName(place.name), stubPath(place), "value");
  const value = code`() => ${notImplemented}(${literal(place.name)})`;
  const statements = [exportedConst(name, code`${type}`, value, operationDocs(place.operation))];
  return userModule(
    stubPath(place),
    `The handler of ${place.name}. This file is yours: it was written once and is left alone.`,
    statements,
  );
}

/** A handler of the user's, as the output imports it. */
function handlerOf(place: OperationPlace, folders: StubFolders): PackageSymbol {
  const path = `../${folders.fromOutputToStubs}/${place.file}.js`;
  return packageSymbol(path, toName(place.name), "value");
}

const registryType: LocalSymbol = localSymbol(toName("Registry"), serverModules.registry, "type");
const registry: LocalSymbol = localSymbol(toName("handlers"), serverModules.registry, "value");

/** Each handler keeps the type that its file gives it, so that the context and the principals it asks for are known. */
function registryModule(api: Api, layout: Layout, folders: StubFolders): Module {
  const places = pathOperations(layout);
  const type: Draft = {
    kind: "Interface",
    isExported: true,
    name: declaredName(registryType),
    properties: places.map((place) => ({
      name: propertyKey(place.name),
      isReadonly: true,
      type: code`typeof ${typeUse(handlerOf(place, folders))}`,
    })),
  };
  const members = places.map(
    (place) => code`${propertyKey(place.name)}: ${handlerOf(place, folders)}`,
  );
  const demanded = code`${handlersType}<${isSecuredApi(api) ? code`never, never` : code`never`}>`;
  const value = code`{ ${joinCode(members, ",\n")} } satisfies ${demanded}`;
  const statements = [type, exportedConst(registry, code`${registryType}`, value, [])];
  return moduleOf(
    serverModules.registry,
    "Your handlers, one for every operation: what does not fit does not compile.",
    statements,
  );
}

/** A handler stub an operation, and the registry of all of them. */
export const stubTemplate: StubTemplate = (api, folders, context) => {
  const layout = layoutOf(api, context.policies);
  const stubs = pathOperations(layout).map((place) => stubModule(place, folders));
  return { stubs, registry: registryModule(api, layout, folders) };
};
