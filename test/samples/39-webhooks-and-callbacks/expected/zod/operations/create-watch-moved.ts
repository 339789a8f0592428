// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of createWatchMoved: parameters, request body, responses.

import * as z from "zod";
import type { Move } from "../../types/move.js";
import { MoveSchema } from "../move.js";

export const createWatchMovedRequestBody: {
  readonly "application/json": z.ZodLazy<z.ZodType<Move>>;
} = { "application/json": z.lazy((): z.ZodType<Move> => MoveSchema) };

export const createWatchMovedResponses: {} = {};
