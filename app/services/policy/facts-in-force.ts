import type { Grounds } from "~/config/uses";
import type { KeptClass } from "~/domain/policy/retention";

/** What the policy in force says of facts that the product obeys, whatever the build would do. */
export interface FactsInForce {
  retention: readonly KeptClass[];
  grounds: Grounds;
}
