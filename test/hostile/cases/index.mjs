// Hostile specs of our own, in the form of the harness that `npm run hostile` uses: siblings of what its suite holds.
import resources from "./resources.mjs";

export default [...resources];
