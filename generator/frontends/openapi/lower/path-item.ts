import { report } from "../../../diagnostics/index.js";
import type { JsonValue, Method, Server, Target } from "../../../ir/index.js";
import { own } from "../../../read/index.js";
import { asObject, child, entriesOf, objectAt, originOf, tally, tell } from "./lowering.js";
import type { Lowering, Node, ObjectNode } from "./lowering.js";
import { checkMembers } from "./members.js";
import type { FoundOperation } from "./found-operation.js";
import { lowerOperation } from "./operation.js";
import { layersOf, resolved } from "./refs.js";
import type { Schemas } from "./schemas.js";
import { lowerSecurity } from "./security.js";
import type { Schemes } from "./security.js";

/** The members of a path item that are operations (3.2, 4.9.1). */
const methods: ReadonlySet<string> = new Set(
  "get put post delete options head patch trace query".split(" "),
);

const token = /^[!#$%&'*+.^_`|~\dA-Za-z-]+$/u;

/** The document as it is lowered, with what all operations need of it. */
export interface Whole {
  readonly schemas: Schemas;
  readonly root: ObjectNode;
  readonly schemes: Schemes;
  readonly servers: readonly Server[];
  readonly version: string | undefined;
}

interface OperationNode {
  readonly method: Method;
  readonly node: ObjectNode;
}

/** Operations of methods that the path item has no member for (3.2, 4.9.1); their names are sent as they are. */
function additionalNodes(lowering: Lowering, item: ObjectNode): readonly OperationNode[] {
  return entriesOf(objectAt(lowering, item, "additionalOperations"), "less extensions").flatMap(
    ([method, value]) => {
      if (!token.test(method) || methods.has(method.toLowerCase())) {
        const expected = "an HTTP method that has no member of its own";
        const holes = { what: "additionalOperations", value: method, expected };
        tell(lowering, report("openapi/bad-value", holes, originOf(lowering, value)));
        return [];
      }
      const node = asObject(lowering, value);
      return node === undefined ? [] : [{ method, node }];
    },
  );
}

/**
 * The operations of a path item in the order of its members. It may add to the one that it refers to (3.2, 4.9.1); what
 * both say is taken from the nearer one.
 */
function operationNodes(
  lowering: Lowering,
  layers: readonly ObjectNode[],
): readonly OperationNode[] {
  const members = new Map<string, ObjectNode>();
  for (const layer of layers) {
    checkMembers(lowering, layer, "pathItem");
    for (const name of Object.keys(layer.value)) if (!members.has(name)) members.set(name, layer);
  }
  return [...members].flatMap(([name, layer]) => {
    if (name === "additionalOperations") return additionalNodes(lowering, layer);
    const node = methods.has(name) ? objectAt(lowering, layer, name) : undefined;
    return node === undefined ? [] : [{ method: name.toUpperCase(), node }];
  });
}

/** What an operation of a path depends on beside its own value and the frame of the document. */
const around = (
  method: Method,
  { template }: Extract<Target, { kind: "path" }>,
  layers: readonly ObjectNode[],
): readonly unknown[] => [
  method,
  template,
  ...layers.flatMap(({ value }) =>
    Object.entries(value).flatMap((entry) => (methods.has(entry[0]) ? [] : entry)),
  ),
];

/** Callbacks of callbacks, and all callbacks together, that are still read. */
const deepest = 4;
const mostCallbacks = 10_000;

/** Lowers the path items of one document. */
export class PathItems {
  readonly #whole: Whole;
  #callbacks = 0;

  constructor(whole: Whole) {
    this.#whole = whole;
  }

  /**
   * The operations of a path item, each with those of its callbacks behind it.
   * @param within the path items whose callbacks led here
   */
  lower(
    value: Node,
    target: Target,
    within: readonly JsonValue[] = [],
    parent?: FoundOperation,
  ): readonly FoundOperation[] {
    const { schemas, root, schemes, servers, version } = this.#whole;
    const { lowering } = schemas;
    const { kept } = lowering;
    const layers = layersOf(lowering, value);
    const inner = [...within, ...layers.map((layer) => layer.value)];
    return operationNodes(lowering, layers).flatMap(({ method, node }) => {
      const make = (): FoundOperation =>
        lowerOperation(schemas, node, {
          items: layers,
          target,
          method,
          version,
          root,
          servers,
          securityOf: (one) => lowerSecurity(lowering, schemes, one, root),
        });
      const found =
        kept === undefined || target.kind !== "path"
          ? make()
          : kept.parts.keep(kept.made.operations, node.value, around(method, target, layers), make);
      const one = parent === undefined ? found : { ...found, parent };
      return [one, ...this.#callbacksOf(node, one, inner)];
    });
  }

  /** OpenAPI 3.2, 4.18: path items by the expression of their URL. */
  #callbacksOf(
    node: ObjectNode,
    parent: FoundOperation,
    within: readonly JsonValue[],
  ): readonly FoundOperation[] {
    const { lowering } = this.#whole.schemas;
    if (own(node.value, "callbacks") === undefined) return [];
    return entriesOf(objectAt(lowering, node, "callbacks"), "less extensions").flatMap(
      ([name, value]) =>
        entriesOf(resolved(lowering, value), "less extensions").flatMap(([expression, item]) => {
          const layers = layersOf(lowering, item);
          const repeats = layers.some((layer) => within.includes(layer.value));
          this.#callbacks += 1;
          if (repeats || within.length > deepest || this.#callbacks > mostCallbacks) {
            this.#tallyEndless(node);
            return [];
          }
          const target: Target = { kind: "callback", name, operation: "", expression };
          return this.lower(item, target, within, parent);
        }),
    );
  }

  #tallyEndless(node: ObjectNode): void {
    const { lowering } = this.#whole.schemas;
    tally(lowering, "callbacks", originOf(lowering, child(node, "callbacks")), (count, first) =>
      report("openapi/endless-callbacks", { count }, first),
    );
  }
}
