import { memberOf } from "./operation.js";
import type { Served } from "./operation.js";

const hasScheme = (url: string | URL): boolean => /^[a-z][a-z\d+.-]*:/i.test(String(url));

/**
 * Where an operation is sent that has servers of its own (OpenAPI 3.1, 4.8.10): to the base URL, unless the client says
 * that the contract, or an address of its own, counts. A spec alone sends no credentials to another host.
 * @param url the first of its servers, variables filled in; one without a host is below the base URL's
 */
export function ownServer(name: string, url: string) {
  return ({ baseUrl, operationServers }: Served): string | URL => {
    if (typeof operationServers === "object")
      return memberOf<string | URL | undefined>(operationServers, name) ?? baseUrl;
    if (operationServers !== "contract") return baseUrl;
    return hasScheme(url) || !hasScheme(baseUrl) ? url : new URL(url, baseUrl);
  };
}
