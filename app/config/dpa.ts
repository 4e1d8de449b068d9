/** The data processing agreement that workspaces are offered now. Its words are in `words/dpa.ts`. */
export const DPA_VERSION = 1;
