import { memberOf } from "../operation.js";
import type { PageReply } from "./paginate.js";

/** What stands at names of properties below a body; undefined where one of them is missing. */
const at = (body: unknown, names: readonly string[]): unknown =>
  names.reduce(
    (value, name) =>
      memberOf(typeof value === "object" && value !== null ? value : undefined, name),
    body,
  );

/** The list of a page, whose items the contract describes. */
export const itemsAt =
  <Item>(...names: readonly string[]) =>
  (body: unknown): readonly Item[] | undefined => {
    const items = at(body, names);
    return Array.isArray(items) ? (items as readonly Item[]) : undefined;
  };

/** The cursor of the next page. */
export const cursorAt =
  (...names: readonly string[]) =>
  (body: unknown): string | number | undefined => {
    const cursor = at(body, names);
    if (typeof cursor === "bigint") return String(cursor);
    return typeof cursor === "string" || typeof cursor === "number" ? cursor : undefined;
  };

/** A number that says how much there is. */
export const numberAt =
  (...names: readonly string[]) =>
  (body: unknown): number | undefined => {
    const number = at(body, names);
    return typeof number === "number" || typeof number === "bigint" ? Number(number) : undefined;
  };

/** The URL of the next page. */
export const linkAt =
  (...names: readonly string[]) =>
  ({ body }: PageReply<unknown>): string | undefined => {
    const url = at(body, names);
    return typeof url === "string" ? url : undefined;
  };
