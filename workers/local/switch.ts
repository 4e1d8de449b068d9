/** Whether this Worker runs on somebody's own machine. `npm start`, `npm run dev` and the tests say so; a deploy refuses it. */
export const localToolsAreOn = (env: object): boolean =>
  "LOCAL_TOOLS" in env && env.LOCAL_TOOLS === "on";
