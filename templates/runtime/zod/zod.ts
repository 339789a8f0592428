/** The zod that this output is made for, under the same names whichever it is. */
export * from "zod";
