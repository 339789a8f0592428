// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The proof that every validator gives exactly its type; nothing imports it.

import type * as z from "zod";
import type { Note } from "../types/note.js";
import type { WriteNoteRequest } from "../types/write-note-request.js";
import type { NoteSchema } from "./note.js";
import type { WriteNoteRequestSchema } from "./write-note-request.js";

/** True only where both types are the same, property for property, mark for mark. */
type Equal<A, B> =
  (<T>() => T extends A ? 1 : 2) extends <T>() => T extends B ? 1 : 2 ? true : false;

type Proven<T extends true> = T;

/** Does not compile when a validator and its type disagree. */
export type Proof = [
  Proven<Equal<z.output<typeof NoteSchema>, Note>>,
  Proven<Equal<z.output<typeof WriteNoteRequestSchema>, WriteNoteRequest>>,
];
