import type { Same, Uses } from "../tools.js";
import type { Thing, ThingInput } from "./output/types/index.js";
import { ThingSchema } from "./output/zod/index.js";

/** What the server may leave out is there once it is parsed. */
const wire: ThingInput = { both: "a" };
const parsed: Thing = ThingSchema.parse(wire);
const count: number = parsed.count;
export const isOptional: Same<ThingInput["count"], number | undefined> = true;

export const uses: Uses = {
  "defaults are optional before and there after": async () => [
    [count, parsed],
    [3, { both: "a", count: 3, list: [], colour: "blue" }],
  ],
};
