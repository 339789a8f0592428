// Made by Specwright. Changes to this file are lost: change the spec and generate again.
// Validators of soundHorn: parameters, request body, responses.

export const soundHornResponses: {} = {};
