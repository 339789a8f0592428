import type {
  CredentialPlacement,
  JsonObject,
  OAuthFlow,
  SchemeType,
  SecurityScheme,
} from "../../generator/ir/index.js";

const byPlacement: {
  readonly [K in CredentialPlacement["kind"]]: (
    placement: Extract<CredentialPlacement, { kind: K }>,
  ) => JsonObject;
} = {
  // The passes place every scheme; a document made without them says what a reader would see.
  unplaced: () => ({ type: "apiKey", in: "header", name: "Authorization" }),
  connection: () => ({ type: "mutualTLS" }),
  apiKey: ({ in: place, name }) => ({ type: "apiKey", in: place, name }),
  http: ({ scheme }) => ({ type: "http", scheme }),
};

function placementObject(placement: CredentialPlacement): JsonObject {
  // The table has a row for each kind; TypeScript does not relate the key to the argument.
  const write = byPlacement[placement.kind] as (placement: CredentialPlacement) => JsonObject;
  return write(placement);
}

const defined = (members: Readonly<Record<string, string | undefined>>): JsonObject =>
  Object.fromEntries(
    Object.entries(members).flatMap(([name, value]) =>
      value === undefined ? [] : [[name, value] as const],
    ),
  );

function flowObject(flow: OAuthFlow): JsonObject {
  const { authorizationUrl, deviceAuthorizationUrl, tokenUrl, refreshUrl, scopes } = flow;
  const urls = { authorizationUrl, deviceAuthorizationUrl, tokenUrl, refreshUrl };
  return { ...defined(urls), scopes };
}

/** What a spec says of a scheme; undefined where its placement says it all. */
function typeObject(type: SchemeType | undefined): JsonObject | undefined {
  switch (type?.kind) {
    case "http":
      return { type: "http", ...defined({ scheme: type.scheme, bearerFormat: type.bearerFormat }) };
    case "oauth2": {
      const flows = type.flows.map((flow) => [flow.grant, flowObject(flow)] as const);
      const metadata = defined({ oauth2MetadataUrl: type.metadataUrl });
      return { type: "oauth2", flows: Object.fromEntries(flows), ...metadata };
    }
    case "openIdConnect":
      return { type: "openIdConnect", openIdConnectUrl: type.url };
    case "apiKey":
    case "mutualTLS":
    case undefined:
      return undefined;
  }
}

/** OpenAPI 3.2, 4.27. */
export function schemeObject(scheme: SecurityScheme): JsonObject {
  const { type, placement, description, deprecated } = scheme;
  return {
    ...(typeObject(type) ?? placementObject(placement)),
    ...defined({ description }),
    ...(deprecated ? { deprecated } : {}),
  };
}
