// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of writeNote: parameters, request body, responses.

import { integer } from "../../runtime/zod/integer.js";
import * as z from "../../runtime/zod/z.js";
import { NoteSchema } from "../note.js";
import { WriteNoteRequestSchema } from "../write-note-request.js";

export const writeNoteRequestBody: {
  readonly "application/json": typeof NoteSchema;
  readonly "application/x-www-form-urlencoded": typeof NoteSchema;
  readonly "multipart/form-data": typeof WriteNoteRequestSchema;
  readonly "text/plain": z.Schema<string>;
} = {
  "application/json": NoteSchema,
  "application/x-www-form-urlencoded": NoteSchema,
  "multipart/form-data": WriteNoteRequestSchema,
  "text/plain": /* @__PURE__ */ z.define(() => z.string()),
};

export const writeNoteResponses: {
  readonly "200": {
    readonly "application/json": typeof NoteSchema;
    readonly "text/plain": z.Schema<string>;
    readonly "application/octet-stream": z.Schema<unknown>;
  };
  readonly "4XX": { readonly "application/problem+json": z.Schema<Record<string, unknown>> };
} = {
  "200": {
    "application/json": NoteSchema,
    "text/plain": /* @__PURE__ */ z.define(() => z.string()),
    "application/octet-stream": /* @__PURE__ */ z.define(() => z.unknown()),
  },
  "4XX": { "application/problem+json": /* @__PURE__ */ z.define(() => z.looseObject({})) },
};

export const writeNotePartHeaders: {
  readonly "multipart/form-data": {
    readonly picture: z.ObjectSchema<{ readonly "X-Width"?: number | undefined }>;
  };
} = {
  "multipart/form-data": {
    picture: /* @__PURE__ */ z.define(() => z.object({ "X-Width": z.optional(integer()) })),
  },
};
