import { define } from "../diagnostic.js";

/** How many places a loss has. */
export interface Count {
  readonly count: number;
}

const plural = (count: number, one: string, many: string): string =>
  `${count} ${count === 1 ? one : many}`;

const fillIn = (): string =>
  "`specwright overlay` writes an overlay with these places to fill in, if you know more than the pages say";

/** What endpoint pages leave out: told once a kind, with the first places. */
export const loss = {
  "loss/array-items": define<Count>(
    "note",
    ({ count }) =>
      `${plural(count, "array says nothing of its items", "arrays say nothing of their items")}, which may be anything`,
    fillIn,
  ),
  "loss/object-fields": define<Count>(
    "note",
    ({ count }) => `${plural(count, "object names", "objects name")} no fields and may have any`,
    fillIn,
  ),
  "loss/any": define<Count>(
    "note",
    ({ count }) => `${plural(count, "field is", "fields are")} of any type`,
    fillIn,
  ),
  "loss/success": define<Count>(
    "note",
    ({ count }) =>
      `${plural(count, "operation states", "operations state")} no success response; its body may be anything`,
    fillIn,
  ),
};
