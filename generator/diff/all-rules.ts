import type { RuleName, Room } from "./change.js";
import { operationRules } from "./operation-rules.js";
import { aspects } from "./schema-rules.js";

const rooms: Readonly<Record<Room, true>> = {
  "request-body": true,
  "response-body": true,
  "response-header": true,
  "path-parameter": true,
  "query-parameter": true,
  "querystring-parameter": true,
  "header-parameter": true,
  "cookie-parameter": true,
  type: true,
};

const isOperationRule = (name: string): name is keyof typeof operationRules =>
  Object.hasOwn(operationRules, name);

const isRoom = (name: string): name is Room => Object.hasOwn(rooms, name);

/** The name of every rule: what can change beside schemas, and in schemas wherever they stand. */
export const allRules: readonly RuleName[] = [
  ...Object.keys(operationRules).filter(isOperationRule),
  ...Object.keys(rooms)
    .filter(isRoom)
    .flatMap((room) => aspects.map((aspect): RuleName => `${room}/${aspect}`)),
];
