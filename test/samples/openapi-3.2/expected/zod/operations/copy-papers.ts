// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of copyPapers: parameters, request body, responses.

export const copyPapersResponses: {} = {};
