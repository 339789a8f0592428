// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of writeNote: parameters, request body, responses.

import * as z from "zod";
import { NoteSchema } from "../note.js";
import { WriteNoteRequestSchema } from "../write-note-request.js";

export const writeNoteRequestBody: {
  readonly "application/json": typeof NoteSchema;
  readonly "application/x-www-form-urlencoded": typeof NoteSchema;
  readonly "multipart/form-data": typeof WriteNoteRequestSchema;
  readonly "text/plain": z.ZodString;
} = {
  "application/json": NoteSchema,
  "application/x-www-form-urlencoded": NoteSchema,
  "multipart/form-data": WriteNoteRequestSchema,
  "text/plain": z.string(),
};

export const writeNoteResponses: {
  readonly "200": {
    readonly "application/json": typeof NoteSchema;
    readonly "text/plain": z.ZodString;
    readonly "application/octet-stream": z.ZodUnknown;
  };
  readonly "4XX": { readonly "application/problem+json": z.ZodRecord<z.ZodString, z.ZodUnknown> };
} = {
  "200": {
    "application/json": NoteSchema,
    "text/plain": z.string(),
    "application/octet-stream": z.unknown(),
  },
  "4XX": { "application/problem+json": z.record(z.string(), z.unknown()) },
};
