import { inventory, type TableName } from "~/db/inventory";

/** Why a table's rows are emptied and not deleted, by the inventory; undefined where they go. */
export function keepRuleOf(store: string): string | undefined {
  const declared = store in inventory ? inventory[store as TableName] : undefined;
  const onErasure = declared && "onErasure" in declared ? declared.onErasure : undefined;
  return typeof onErasure === "object" ? onErasure.keepRestBecause : undefined;
}
