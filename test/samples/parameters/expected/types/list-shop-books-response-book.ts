// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// The type ListShopBooksResponseBook.

export interface ListShopBooksResponseBook {
  id: number;
  title: string;
}
