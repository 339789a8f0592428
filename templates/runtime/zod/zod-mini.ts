/** The zod that this output is made for, under the same names whichever it is. */
export * from "zod/mini";
export {
  ZodMiniEnum as ZodEnum,
  ZodMiniObject as ZodObject,
  ZodMiniOptional as ZodOptional,
  ZodMiniPrefault as ZodPrefault,
  ZodMiniType as ZodType,
} from "zod/mini";
