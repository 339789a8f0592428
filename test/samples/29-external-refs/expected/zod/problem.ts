// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The validator of Problem.

import * as z from "zod";
import type { Problem } from "../types/problem.js";

export type ProblemShape = {
  title: z.ZodString;
  causes: z.ZodOptional<z.ZodArray<z.ZodLazy<z.ZodType<Problem>>>>;
};

export const ProblemSchema: z.ZodObject<ProblemShape, z.core.$strip> =
  /* @__PURE__ */ z.looseObject({
    title: z.string(),
    causes: z.optional(z.array(z.lazy((): z.ZodType<Problem> => ProblemSchema))),
  });
