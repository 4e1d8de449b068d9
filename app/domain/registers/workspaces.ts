/** What stands for every workspace, in the languages of those who write it. */
const EVERYBODY = ["all", "الكل"];

/** Whether an entry concerns every workspace. */
export const isEverybody = (list: unknown) =>
  typeof list === "string" && EVERYBODY.includes(list.trim().toLowerCase());

/** The addresses of workspaces in a field. */
export const slugsIn = (list: unknown) =>
  typeof list === "string" ? list.split(/[\s,]+/).filter(Boolean) : [];

type Values = Record<string, unknown>;

/** Which workspaces an entry names that it did not name before, and the fault if one of them does not exist. */
export function workspacesNamed({ workspace, workspaces }: Values, before: Values | null) {
  const isMany = workspaces !== undefined;
  const named = isMany ? workspaces : workspace;
  const known = slugsIn(isMany ? before?.workspaces : before?.workspace);
  const slugs = isMany && isEverybody(named) ? [] : slugsIn(named);
  return {
    slugs: slugs.filter((slug) => !known.includes(slug)),
    fault: isMany ? ("workspaces-unknown" as const) : ("workspace-unknown" as const),
  };
}
