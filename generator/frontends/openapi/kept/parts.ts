import type { Schema, SchemaId } from "../../../ir/index.js";
import type { Node, SpecDocument } from "../library.js";
import type { NamedSchemas } from "../lower/named-schemas.js";

/** What was asked of the named schemas while a part of a document was lowered, and what the answer was. */
type Question =
  | { readonly kind: "id"; readonly node: Node; readonly answer: SchemaId }
  | {
      readonly kind: "schema";
      readonly id: SchemaId;
      /** How deep in other schemas it was asked. What lies too deep is cut. */
      readonly depth: number;
      readonly answer: Schema | undefined;
    };

/** How deep lowering is in schemas within each other. */
export interface Depth {
  now: number;
}

/** What was made of a part of a document. */
interface Part<T> {
  /** What it was made of beside the part itself, compared as objects are. */
  readonly from: readonly unknown[];
  /** In their order. */
  readonly questions: readonly Question[];
  readonly made: T;
}

/** What was made of parts, by their values. */
export type PartsOf<T> = WeakMap<object, Part<T>>;

interface Recording {
  readonly questions: Question[];
  isPlain: boolean;
}

const sameItems = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, index) => item === other[index]);

/**
 * Parts of a document, each with the questions that were asked to lower it. A part is used again when its value is the same
 * object and every question still has the same answer, asked in the same order: so whatever is made or named by asking is
 * made or named when it would be. What says something, or hangs on what was said before, is lowered each time.
 */
export class Parts {
  readonly #open: Recording[] = [];
  #answer: (question: Question) => unknown = () => undefined;

  /** Says that what is being lowered may not be used again. */
  spoil(): void {
    const recording = this.#open.at(-1);
    if (recording !== undefined) recording.isPlain = false;
  }

  /** The same named schemas, whose answers are noted. */
  asking(named: NamedSchemas, first: SpecDocument, depth: Depth): NamedSchemas {
    this.#answer = (question) => {
      // A node that was kept knows the document of its own run.
      if (question.kind === "id") return named.idOf({ ...question.node, document: first });
      const { now } = depth;
      depth.now = question.depth;
      const answer = named.schemaOf(question.id);
      depth.now = now;
      return answer;
    };
    return {
      ...named,
      idOf: (node) => {
        const answer = named.idOf(node);
        this.#open.at(-1)?.questions.push({ kind: "id", node, answer });
        return answer;
      },
      schemaOf: (id) => {
        // What is said on the way is said again when this is asked again.
        const answer = this.#apart(() => named.schemaOf(id));
        this.#open.at(-1)?.questions.push({ kind: "schema", id, depth: depth.now, answer });
        return answer;
      },
    };
  }

  /** What was made of a value, or what is made now. */
  keep<T>(parts: PartsOf<T>, value: object, from: readonly unknown[], make: () => T): T {
    const known = parts.get(value);
    if (known !== undefined && sameItems(known.from, from) && this.#holds(known)) return known.made;
    const recording: Recording = { questions: [], isPlain: true };
    this.#open.push(recording);
    const made = make();
    this.#open.pop();
    const { questions, isPlain } = recording;
    if (isPlain) {
      parts.set(value, { from, questions, made });
      return made;
    }
    parts.delete(value);
    // What holds this is passed over with it.
    this.spoil();
    return made;
  }

  /** Asks again. Where an answer is another one, lowering asks the first of these questions once more, which changes nothing. */
  #holds({ questions }: Part<unknown>): boolean {
    return this.#apart(() =>
      questions.every((question) => this.#answer(question) === question.answer),
    );
  }

  /** Does work of which nothing is noted. */
  #apart<T>(work: () => T): T {
    this.#open.push({ questions: [], isPlain: true });
    const done = work();
    this.#open.pop();
    return done;
  }
}
