/** The code itself, a range of the contract such as `"4XX"`, or what is left. */
export type ResponseKey = number | string;

/**
 * The key under which a contract describes a status code: the code, else its range, else `"default"`
 * (OpenAPI 3.1, 4.8.16), else `"undeclared"`.
 */
export function responseKey(responses: object, statusCode: number): ResponseKey {
  const has = (key: ResponseKey): boolean => Object.hasOwn(responses, key);
  return [statusCode, `${Math.trunc(statusCode / 100)}XX`, "default"].find(has) ?? "undeclared";
}
