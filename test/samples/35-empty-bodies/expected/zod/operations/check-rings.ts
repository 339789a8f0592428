// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of checkRings: parameters, request body, responses.

export const checkRingsResponses: {} = {};
