/** Brings the local database to the newest migration, before Vite serves it. */
import { migrateState } from "./lib/local-worker.mjs";
import { stateFolder } from "./lib/state.mjs";

await migrateState(stateFolder());
