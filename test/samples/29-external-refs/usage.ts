import type { Same, Uses } from "../tools.js";
import type { Author, Book, Loan, Member } from "./output/types/index.js";
import { BookSchema } from "./output/zod/index.js";

/** Wherever a file refers to the book, it is the same type, over two files and back too. */
export const inAuthors: Same<NonNullable<Author["books"]>[number], Book> = true;
export const inLoans: Same<Loan["book"], Book> = true;
export const inItself: Same<NonNullable<Book["sequel"]>, Book> = true;
export const lent: Same<NonNullable<Book["lent"]>["member"], Member> = true;

const book = { isbn: "a", title: "b" };
const member = { name: "c", card: "d" };

export const uses: Uses = {
  "circles over files are followed as deep as a value goes": async () => [
    [
      BookSchema.safeParse({ ...book, lent: { book, member, due: "e" } }).success,
      BookSchema.safeParse({ ...book, lent: { book: {}, member, due: "e" } }).success,
    ],
    [true, false],
  ],
};
