import type { EndpointToken, FrontMatterToken, TitleToken, Token } from "./token.js";

/** The tokens of one operation, and the stretch of text that is its. */
export interface OperationTokens {
  readonly frontMatter: FrontMatterToken | undefined;
  readonly title: TitleToken | undefined;
  readonly endpoint: EndpointToken;
  /** An `Endpoint:` line in the same header that cannot be prose either. */
  readonly rival: EndpointToken | undefined;
  /** What stands after the endpoint. */
  readonly body: readonly Token[];
  readonly start: number;
  readonly end: number;
}

/** Where an operation starts and which endpoint is its, as indexes of tokens. */
interface Start {
  readonly first: number;
  readonly endpoint: number;
  readonly rival: number | undefined;
}

interface Pending {
  readonly endpoint: number;
  readonly rival: number | undefined;
  /** A title that is not set off, to be taken when no other is found. */
  readonly weakTitle: number | undefined;
}

/**
 * Finds the operations of a file, from its end backwards: the last `Endpoint:` line before a section is the one that
 * counts, and the nearest title above it starts the operation. Other titles and lines of that look are prose.
 */
function findStarts(tokens: readonly Token[]): readonly Start[] {
  const starts: Start[] = [];
  let pending: Pending | undefined;
  for (let index = tokens.length - 1; index >= 0; index -= 1) {
    const token = tokens[index];
    if (token === undefined) break;
    if (token.kind === "endpoint") pending = withEndpoint(pending, token, index, tokens);
    if (pending === undefined) continue;
    const start = startAt(token, index, pending, tokens);
    if (start !== undefined) starts.push(start);
    if (start !== undefined || token.kind === "heading") pending = undefined;
    else if (token.kind === "title") pending = { ...pending, weakTitle: index };
  }
  if (pending !== undefined)
    starts.push({ ...pending, first: pending.weakTitle ?? pending.endpoint });
  return starts.toReversed();
}

function withEndpoint(
  pending: Pending | undefined,
  token: EndpointToken,
  index: number,
  tokens: readonly Token[],
): Pending {
  const chosen = pending === undefined ? undefined : tokens[pending.endpoint];
  if (pending === undefined || chosen?.kind !== "endpoint")
    return { endpoint: index, rival: undefined, weakTitle: undefined };
  // A line in a code block gives way to one that stands for itself.
  if (chosen.fenced && !token.fenced) return { ...pending, endpoint: index };
  return token.definite ? { ...pending, rival: index } : pending;
}

/** The operation that starts at or just after a token, when the pending endpoint belongs to it. */
function startAt(
  token: Token,
  index: number,
  pending: Pending,
  tokens: readonly Token[],
): Start | undefined {
  if (token.kind === "title" && token.isolated) return { ...pending, first: index };
  const field =
    token.kind === "bullet" && token.shape.kind === "field" && pending.weakTitle !== undefined;
  if (token.kind !== "heading" && !field) return undefined;
  if (pending.weakTitle !== undefined) return { ...pending, first: pending.weakTitle };
  const endpoint = tokens[pending.endpoint];
  return endpoint?.kind === "endpoint" && endpoint.definite
    ? { ...pending, first: pending.endpoint }
    : undefined;
}

/** The operations of a file in their order; none when no `Endpoint:` line stands where one can. */
export function groupOperations(
  text: string,
  textStart: number,
  tokens: readonly Token[],
): readonly OperationTokens[] {
  const starts = findStarts(tokens);
  return starts.flatMap((start, index) =>
    operationAt(tokens, start, starts[index + 1], index === 0 ? textStart : undefined, text.length),
  );
}

function frontMatterBefore(tokens: readonly Token[], first: number): FrontMatterToken | undefined {
  const token = tokens[first - 1];
  return token?.kind === "frontMatter" ? token : undefined;
}

/** @param textStart where the text starts, for the first operation: without a title, all of it is the description */
function operationAt(
  tokens: readonly Token[],
  start: Start,
  next: Start | undefined,
  textStart: number | undefined,
  textEnd: number,
): readonly OperationTokens[] {
  const first = tokens[start.first];
  const endpoint = tokens[start.endpoint];
  const rival = start.rival === undefined ? undefined : tokens[start.rival];
  if (first === undefined || endpoint?.kind !== "endpoint") return [];
  const frontMatter = frontMatterBefore(tokens, start.first);
  const title = first.kind === "title" ? first : undefined;
  const following = next && (frontMatterBefore(tokens, next.first) ?? tokens[next.first]);
  return [
    {
      frontMatter,
      title,
      endpoint,
      rival: rival?.kind === "endpoint" ? rival : undefined,
      body: tokens.slice(start.endpoint + 1, next?.first ?? tokens.length),
      start:
        title === undefined && textStart !== undefined
          ? (frontMatter?.end ?? textStart)
          : first.start,
      end: following?.start ?? textEnd,
    },
  ];
}
