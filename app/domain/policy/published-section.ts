/** A section as it was published: what is shown of a version that the build's words no longer say. */
export interface PublishedSection {
  id: string;
  title: string;
  clauses: readonly { id: string; text: string; promises: readonly number[] }[];
}
