import {
  code,
  declaredName,
  docs,
  exportedConst,
  joinCode,
  literal,
  localSymbol,
  propertyKey,
} from "../../generator/emit/index.js";
import type { Code, Draft, LocalSymbol } from "../../generator/emit/index.js";
import {
  itemAt,
  paginationKeys,
  pointerNames,
  schemaAt,
  successBody,
} from "../../generator/ir/index.js";
import type { Pagination, PaginationKey, PaginationKind } from "../../generator/ir/index.js";
import { toName } from "../../generator/naming/index.js";
import { clientFunction, clientNames, clientType } from "../layout.js";
import type { Layout, OperationPlace } from "../layout.js";
import { typeExpression } from "../types/expression.js";
import { isInputOptional } from "./input.js";
import { local, runtime } from "./runtime.js";

const known = new WeakMap<Layout, ReadonlySet<string>>();

/** The names that the client has for other things. */
function takenNames(layout: Layout): ReadonlySet<string> {
  const names =
    known.get(layout) ?? new Set([...clientNames, ...layout.operations.map(({ name }) => name)]);
  known.set(layout, names);
  return names;
}

/** The function that goes through all pages of an operation's list; an operation of the same name goes first. */
export function clientPages(
  place: OperationPlace,
  form: "bare" | "validated",
  layout: Layout,
): LocalSymbol {
  const taken = takenNames(layout);
  let name = `${place.name}Pages`;
  while (taken.has(name)) name += "_";
  return localSymbol(toName(name), clientFunction(place, form).module, "value");
}

const strategies: Readonly<Record<PaginationKind, LocalSymbol>> = {
  cursor: runtime.cursorPages,
  offset: runtime.offsetPages,
  page: runtime.numberedPages,
  link: runtime.linkPages,
};

/** What reads the places of a body that a member names; undefined of a member that is no pointer. */
const readers = ({ kind }: Pagination): Readonly<Partial<Record<PaginationKey, LocalSymbol>>> => ({
  next: kind === "link" ? runtime.linkAt : runtime.cursorAt,
  total: runtime.numberAt,
  last: runtime.numberAt,
});

const namesCode = (pointer: string): Code =>
  joinCode(
    pointerNames(pointer).map((name) => literal(name)),
    ", ",
  );

/** The type of an item, as the success of the operation describes it. */
function itemType({ operation }: OperationPlace, { items }: Pagination, layout: Layout): Code {
  const named = (id: Parameters<Layout["schema"]>[0]) => layout.schema(id).named.schema;
  const body = successBody(operation);
  const list = body && schemaAt(body, pointerNames(items), named);
  const item = list && itemAt(list, named);
  return item === undefined ? code`unknown` : typeExpression(item, layout);
}

function memberCode(pagination: Pagination, key: PaginationKey, item: Code): readonly Code[] {
  const value = pagination[key];
  if (value === undefined) return [];
  if (key === "items")
    return [
      code`items: /* @__PURE__ */ ${runtime.itemsAt}<${item}>(${namesCode(pagination.items)})`,
    ];
  const reader = readers(pagination)[key];
  const written =
    reader === undefined
      ? literal(value)
      : code`/* @__PURE__ */ ${reader}(${namesCode(String(value))})`;
  return [code`${propertyKey(key)}: ${written}`];
}

const strategyOf = (place: OperationPlace): LocalSymbol =>
  localSymbol(toName(`${place.name}Paging`), clientFunction(place, "bare").module, "value");

/** How the pages of an operation follow each other; nothing where that is not known. */
export function pagingDrafts(place: OperationPlace, layout: Layout): readonly Draft[] {
  const { pagination } = place.operation;
  if (pagination === undefined) return [];
  const item = itemType(place, pagination, layout);
  const { required, optional } = paginationKeys[pagination.kind];
  const members = [...required, ...optional].flatMap((key) => memberCode(pagination, key, item));
  const value = code`/* @__PURE__ */ ${strategies[pagination.kind]}({ ${joinCode(members, ", ")} })`;
  const type = code`${runtime.pageStrategy}<unknown, ${item}>`;
  return [exportedConst(strategyOf(place), type, value, [])];
}

/** What the function over all pages takes after the client's options, and what it gives. */
export function pagesSignature(place: OperationPlace, layout: Layout) {
  const { pagination } = place.operation;
  if (pagination === undefined) return undefined;
  const item = itemType(place, pagination, layout);
  return {
    parameters: [
      {
        name: code`${local.input}`,
        type: code`${clientType(place, "Input")}`,
        hasQuestionToken: isInputOptional(place, layout),
      },
      { name: code`${local.call}`, type: code`${runtime.callOptions}`, hasQuestionToken: true },
    ],
    returnType: code`${runtime.pages}<${clientType(place, "Result")}, ${item}>`,
    docs: docs(
      `The items of \`${place.name}\` over all its pages, which are fetched as they are needed.`,
    ),
  } as const;
}

/** The function that goes through the pages of an operation; nothing where they are not known. */
export function pagesDrafts(
  place: OperationPlace,
  form: "bare" | "validated",
  client: { readonly name: Code; readonly type: Code },
  layout: Layout,
): readonly Draft[] {
  const signature = pagesSignature(place, layout);
  if (signature === undefined) return [];
  const { input, call } = local;
  const list = code`(${input}, ${call}) => ${clientFunction(place, form)}(${client.name}, ${input}, ${call})`;
  const start = isInputOptional(place, layout) ? code`${input} ?? {}` : code`${input}`;
  const sent = code`${runtime.paginate}(${list}, ${start}, ${strategyOf(place)}, ${call})`;
  return [
    {
      kind: "Function",
      isExported: true,
      name: declaredName(clientPages(place, form, layout)),
      ...signature,
      parameters: [client, ...signature.parameters],
      statements: [code`return ${sent};`],
    },
  ];
}
