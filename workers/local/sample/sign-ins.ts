import type { SampleWorkspace } from "./found-workspace";

/** What is told once of founded workspaces: who may sign in, and the keys of programs. */
export const signInsOf = (founded: SampleWorkspace[]) => ({
  users: founded.flatMap(({ slug, people }) =>
    people.map(({ email, password, role }) => ({ email, password, workspace: slug, role })),
  ),
  apiKeys: founded.flatMap(({ slug, apiKeys }) =>
    apiKeys.map(({ role, key }) => ({ workspace: slug, role, key })),
  ),
});
