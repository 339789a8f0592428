import { result } from "../../../diagnostics/index.js";
import type { Result } from "../../../diagnostics/index.js";
import type { JsonValue, NamedSchema, Operation, Schema } from "../../../ir/index.js";
import { LivingDocument, isObject, own, readJsonDocument } from "../../../read/index.js";
import type { JsonDocument, Limits } from "../../../read/index.js";
import type { Source } from "../../../source/index.js";
import type { Library } from "../library.js";
import type { Tags } from "../lower/tags-of-schemas.js";
import type { FoundOperation } from "../lower/found-operation.js";
import { Parts } from "./parts.js";
import type { PartsOf } from "./parts.js";

/** Everything that was made of a document whose frame has stayed the same. */
interface Made {
  readonly schemas: PartsOf<Schema>;
  readonly operations: PartsOf<FoundOperation>;
  /** What nothing odd was found in. */
  readonly checked: PartsOf<void>;
  /** Operations with their names, by those without. */
  readonly named: WeakMap<Operation, Operation>;
  /** What merging knows of lists that it has made. */
  readonly implied: WeakSet<object>;
  tags: Tags | undefined;
}

const nothing = (): Made => ({
  schemas: new WeakMap(),
  operations: new WeakMap(),
  checked: new WeakMap(),
  named: new WeakMap(),
  implied: new WeakSet(),
  tags: undefined,
});

/** The members of a document but for its paths, and their order: each path depends on them, and they on no path. */
const frameOf = (root: JsonValue): readonly unknown[] =>
  isObject(root)
    ? Object.entries(root).flatMap(([name, value]) => (name === "paths" ? [name] : [name, value]))
    : [root];

const isSameList = (one: readonly unknown[], other: readonly unknown[]): boolean =>
  one.length === other.length && one.every((item, index) => Object.is(item, other[index]));

/** Nothing but pointers within the document leads anywhere in it. */
const isAlone = ({ documents, anchors, outward }: Library): boolean =>
  documents.length === 1 &&
  anchors.size === 0 &&
  outward.length === 0 &&
  documents[0].bases.size === 0;

function sameTags(one: Tags, other: Tags): boolean {
  const texts = ({ of }: Tags): readonly unknown[] =>
    [...of].flatMap(([schema, properties]) => [
      schema,
      ...[...properties].flatMap(([property, tags]) => [property, [...tags].join("\0"), tags.size]),
    ]);
  return one.isAny === other.isAny && isSameList(texts(one), texts(other));
}

const objectsIn = (value: object): readonly object[] =>
  Object.values(value).filter((member) => typeof member === "object" && member !== null);

/** The members of `paths`, and those of each section of `components`. */
function partsOf(root: JsonValue | undefined): readonly object[] {
  const at = (name: string): object => {
    const value = isObject(root) ? own(root, name) : undefined;
    return isObject(value) ? value : {};
  };
  return [...objectsIn(at("paths")), ...objectsIn(at("components")).flatMap(objectsIn)];
}

/** Whether an object somewhere in a value has a member of this name. */
function hasMember(value: object, name: string): boolean {
  const open = [value];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    if (Object.hasOwn(at, name)) return true;
    for (const member of objectsIn(at)) open.push(member);
  }
  return false;
}

/** What settling has made of schemas, for as long as all named ones are the same. */
interface Settled {
  readonly schemas: readonly NamedSchema[];
  readonly named: WeakMap<Schema, NamedSchema>;
  readonly operations: WeakMap<Operation, Operation>;
}

/** What a process keeps of lowering one document for the next time. See decision 0037. */
export class KeptLowering {
  readonly parts = new Parts();
  #document: LivingDocument | undefined;
  #frame: readonly unknown[] = [];
  #made = nothing();
  #settled: Settled | undefined;
  readonly #judged = new WeakSet<object>();
  readonly #withoutTags = new WeakSet<object>();

  /** Reads a text, as the document that this process knows. */
  read(source: Source, limits: Limits): Result<JsonDocument> {
    if (this.#document?.reread(source, limits) === true) return result(this.#document, []);
    const read = readJsonDocument(source, limits);
    return read.ok ? { ...read, value: this.#known(read.value) } : read;
  }

  #known(read: JsonDocument): JsonDocument {
    if (!read.isTree) return read;
    if (this.#document === undefined) this.#document = new LivingDocument(read);
    else this.#document.renew(read);
    return this.#document;
  }

  get made(): Made {
    return this.#made;
  }

  /** Begins to lower documents. @returns itself where parts may be kept */
  begin(library: Library): this | undefined {
    const [first] = library.documents;
    const frame = frameOf(first.document.value);
    const isKept = isAlone(library) && first.document === this.#document;
    if (!isKept || !isSameList(frame, this.#frame)) this.#made = nothing();
    this.#frame = isKept ? frame : [];
    return isKept ? this : undefined;
  }

  /** What tags there are counts for every part. @returns those that are known where they say the same */
  tags(found: Tags): Tags {
    const { tags } = this.#made;
    if (tags !== undefined && sameTags(tags, found)) return tags;
    if (tags !== undefined) this.#made = nothing();
    this.#made.tags = found;
    return found;
  }

  /** Path items, and components in their sections, of this document in which nothing has a discriminator. */
  withoutTags(): WeakSet<object> {
    for (const part of partsOf(this.#document?.value))
      if (!this.#judged.has(part)) {
        this.#judged.add(part);
        if (!hasMember(part, "discriminator")) this.#withoutTags.add(part);
      }
    return this.#withoutTags;
  }

  /** An operation by its name: the same object for the same. */
  named(operation: Operation, name: string): Operation {
    const known = this.#made.named.get(operation);
    if (known?.name === name) return known;
    const named = { ...operation, name };
    this.#made.named.set(operation, named);
    return named;
  }

  /** What was settled by the same named schemas. */
  settled(schemas: readonly NamedSchema[]): Settled {
    const known = this.#settled;
    const isSame =
      known !== undefined &&
      known.schemas.length === schemas.length &&
      schemas.every(({ id, name, schema }, index) => {
        const other = known.schemas[index];
        return other?.id === id && other.name === name && other.schema === schema;
      });
    const settled = isSame ? known : { schemas, named: new WeakMap(), operations: new WeakMap() };
    this.#settled = settled;
    return settled;
  }
}
