import { code, declaredName, docs, moduleOf, propertyKey } from "../../generator/emit/index.js";
import type { Draft, Module } from "../../generator/emit/index.js";
import type { Target } from "../../generator/ir/index.js";
import { receiverOperations, receiversType, serverModules, serverType } from "../layout.js";
import type { Layout, OperationPlace } from "../layout.js";
import { operationDocs } from "../operation-docs.js";
import { asArguments, ofHandler } from "./generics.js";

type Received = Exclude<Target["kind"], "path">;

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

/** What receives the requests that the API sends; nothing where it sends none. */
export function receiversModule(layout: Layout): readonly Module[] {
  const places = receiverOperations(layout);
  if (places.length === 0) return [];
  const statements = (["webhook", "callback"] as const).flatMap((kind) =>
    interfaceDraft(
      kind,
      places.filter(({ operation }) => operation.target.kind === kind),
    ),
  );
  return [moduleOf(serverModules.receivers, "What receives the API's own requests.", statements)];
}
