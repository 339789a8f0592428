export type { Api, Server, ServerVariable } from "./api.js";
export { byConstraintKind } from "./constraint.js";
export type {
  ConstraintKind,
  ConstraintTable,
  Exclude,
  Names,
  ObjectConstraint,
  RequireAny,
  RequireOne,
  RequireWhen,
} from "./constraint.js";
export { noDocs } from "./docs.js";
export type { Docs, Example } from "./docs.js";
export type { JsonObject, JsonValue } from "./json.js";
export { defaultSerialization } from "./operation.js";
export type {
  Heading,
  MediaType,
  Method,
  Operation,
  Parameter,
  ParameterLocation,
  RequestBody,
  Response,
  Serialization,
  StatusKey,
  Target,
} from "./operation.js";
export type {
  AdditionalProperties,
  ArraySchema,
  BooleanSchema,
  EnumSchema,
  NamedSchema,
  NullSchema,
  NumberSchema,
  ObjectSchema,
  Property,
  RefSchema,
  Schema,
  SchemaId,
  SchemaKind,
  StringSchema,
  TypeName,
  UnionSchema,
  UnknownSchema,
} from "./schema.js";
export type { CredentialPlacement, SchemeUse, Security, SecurityScheme } from "./security.js";
export { mapChildren, mapOperationSchemas } from "./map.js";
export type { SchemaUse, Step } from "./map.js";
export { shapeKey } from "./shape.js";
export { bySchemaKind } from "./table.js";
export type { SchemaTable } from "./table.js";
