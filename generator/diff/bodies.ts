import type { MediaType, Response } from "../ir/index.js";
import type { Room } from "./change.js";
import type { Direction } from "./effect.js";
import { compareHeaders, receivedHeaders, sentHeaders } from "./headers.js";
import type { OperationRule } from "./operation-rules.js";
import { say, spotAt } from "./pair.js";
import type { OperationPair } from "./pair.js";
import { compareSchemas } from "./schema/compare.js";
import type { Spot } from "./schema/comparison.js";
import { paired } from "./tell.js";

const opposite: Readonly<Record<Direction, Direction>> = { sent: "received", received: "sent" };

function compareMedia(pair: OperationPair, before: MediaType, after: MediaType, spot: Spot): void {
  compareSchemas(pair.comparison, before.schema, after.schema, spot);
  if (before.itemSchema !== undefined && after.itemSchema !== undefined)
    compareSchemas(pair.comparison, before.itemSchema, after.itemSchema, {
      ...spot,
      at: `${spot.at} · each item`,
    });
  const written = ({ encoding }: MediaType): string =>
    JSON.stringify(
      encoding
        .filter(({ contentType, serialization }) => contentType ?? serialization)
        .map(({ property, contentType, serialization }) => [
          property,
          contentType ?? null,
          serialization ?? null,
        ]),
    );
  if (written(before) !== written(after))
    say(pair, "encoding-changed", spot.at, "its properties are written in another way", {
      before,
      after,
    });
  compareParts(pair, before, after, spot);
}

/** Compares the header fields of the parts of a form. */
function compareParts(pair: OperationPair, before: MediaType, after: MediaType, spot: Spot): void {
  const rules = spot.room === "request-body" ? sentHeaders : receivedHeaders;
  const side = { rules, direction: spot.direction };
  for (const [one, other] of paired(before.encoding, after.encoding, ({ property }) => property)) {
    const place = `${spot.at} · part ${(one ?? other)?.property ?? ""}`;
    compareHeaders(pair, one?.headers ?? [], other?.headers ?? [], place, side);
  }
}

interface MediaRules {
  readonly room: Room;
  readonly direction: Direction;
  readonly added: OperationRule;
  readonly removed: OperationRule;
}

function compareContent(
  pair: OperationPair,
  before: readonly MediaType[],
  after: readonly MediaType[],
  at: string,
  { room, direction, added, removed }: MediaRules,
): void {
  for (const [one, other] of paired(before, after, ({ name }) => name.toLowerCase())) {
    const name = `${at} · ${(one ?? other)?.name ?? ""}`;
    if (one !== undefined && other !== undefined)
      compareMedia(pair, one, other, spotAt(pair, room, name, direction));
    else if (other === undefined)
      say(pair, removed, name, "is gone", { before: one, after: undefined });
    else say(pair, added, name, "is new", { before: undefined, after: other });
  }
}

/** Compares what is sent with a request. */
export function compareRequestBodies(pair: OperationPair): void {
  const [one, other] = [pair.before.requestBody, pair.after.requestBody];
  const at = "request body";
  const sides = { before: one, after: other };
  if (one === undefined && other === undefined) return;
  if (one === undefined || other === undefined) {
    const rule =
      other === undefined
        ? "body-removed"
        : other.required
          ? "required-body-added"
          : "optional-body-added";
    say(pair, rule, at, other === undefined ? "is gone" : "is new", sides);
    return;
  }
  if (one.required !== other.required)
    say(
      pair,
      other.required ? "body-became-required" : "body-became-optional",
      at,
      other.required ? "is required now" : "may be left out now",
      sides,
    );
  compareContent(pair, one.content, other.content, at, {
    room: "request-body",
    direction: pair.requests,
    added: "request-media-type-added",
    removed: "request-media-type-removed",
  });
}

function compareLinks(pair: OperationPair, before: Response, after: Response, at: string): void {
  for (const [one, other] of paired(before.links, after.links, ({ name }) => name)) {
    const place = `${at} · link ${(one ?? other)?.name ?? ""}`;
    if (other === undefined)
      say(pair, "link-removed", place, "is gone", { before: one, after: undefined });
    else if (one === undefined)
      say(pair, "link-added", place, "is new", { before: undefined, after: other });
  }
}

function compareBodies(pair: OperationPair, before: Response, after: Response, at: string): void {
  const [had, has] = [before.content.length > 0, after.content.length > 0];
  if (had === has)
    compareContent(pair, before.content, after.content, at, {
      room: "response-body",
      direction: opposite[pair.requests],
      added: "response-media-type-added",
      removed: "response-media-type-removed",
    });
  else
    say(
      pair,
      has ? "response-body-added" : "response-body-removed",
      at,
      has ? "has a body now" : "has no body any more",
      { before, after },
    );
}

const isError = (status: string): boolean => /^[45]/u.test(status) || status === "default";

/** Compares the answers of an operation. */
export function compareResponses(pair: OperationPair): void {
  const { before, after } = pair;
  for (const [one, other] of paired(before.responses, after.responses, ({ status }) => status)) {
    const at = `response ${(one ?? other)?.status ?? ""}`;
    if (one !== undefined && other !== undefined) {
      compareHeaders(pair, one.headers, other.headers, at, {
        rules: receivedHeaders,
        direction: opposite[pair.requests],
      });
      compareBodies(pair, one, other, at);
      compareLinks(pair, one, other, at);
    } else if (other === undefined)
      say(pair, "status-removed", at, "is gone", { before: one, after: undefined });
    else
      say(
        pair,
        isError(other.status) ? "error-status-added" : "success-status-added",
        at,
        "is new",
        { before: undefined, after: other },
      );
  }
}
