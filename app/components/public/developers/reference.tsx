import type {
  ReferenceField,
  ReferenceGroup,
  ReferenceOperation,
} from "~/domain/api-reference/read-reference";
import { type ApiGroup, apiGroups } from "~/words/api-groups";
import { type ApiOperation, apiOperations } from "~/words/api-operations";
import { developers } from "~/words/developers";
import { Say, useWords } from "~/words/use-words";

/** `webhook endpoints` is at `#api-webhook-endpoints`. */
export const anchorOf = (group: string) => `api-${group.toLowerCase().replaceAll(" ", "-")}`;

/** What a group of the description is called: `endpoint.ts` takes no other name than those in words. */
export function useGroupNames() {
  const t = useWords(apiGroups);
  return (name: string) => t(name as ApiGroup);
}

/** Every operation under what it is about, closed until it is opened. */
export function Reference({ groups }: { groups: readonly ReferenceGroup[] }) {
  const t = useGroupNames();
  return groups.map(({ name, operations }) => (
    <section key={name} id={anchorOf(name)} className="guide-part">
      <h2>{t(name)}</h2>
      <div className="ledger">
        {operations.map((operation) => (
          <Operation key={operation.method + operation.path} operation={operation} />
        ))}
      </div>
    </section>
  ));
}

const within = (path: string) => path.replace("/api/v1", "");
/** `/api/v1/deals/{id}/stage` as people read it: `/deals/ID/stage`. */
const asAddress = (path: string) => within(path).replaceAll(/\{\w+\}/g, "ID");

function Operation({ operation }: { operation: ReferenceOperation }) {
  const t = useWords(developers);
  const { method, path, needs, fields, statuses } = operation;
  return (
    <details className="operation">
      <summary>
        <bdi className="n">
          <b className="mono">{method}</b> <code>{asAddress(path)}</code>
        </bdi>
        <span>
          <Say words={apiOperations} say={`${method} ${within(path)}` as ApiOperation} />
        </span>
      </summary>
      <div className="stack">
        <p className="sm muted">
          {needs && (
            <>
              {t("needs")} <code>{needs}</code>.{" "}
            </>
          )}
          {t("answers")} <code dir="ltr">{statuses.join(", ")}</code>
        </p>
        {fields.length > 0 && <FieldTable fields={fields} />}
      </div>
    </details>
  );
}

function FieldTable({ fields }: { fields: readonly ReferenceField[] }) {
  const t = useWords(developers);
  return (
    <table className="ledger-table fields">
      <caption className="vh">{t("fields")}</caption>
      <thead>
        <tr>
          <th scope="col">{t("field")}</th>
          <th scope="col">{t("kind")}</th>
        </tr>
      </thead>
      <tbody>
        {fields.map(({ name, kind, where, required }) => (
          <tr key={where + name}>
            <td>
              <code dir="ltr">{name}</code>
              {required && <span className="xs quiet"> {t("required")}</span>}
            </td>
            <td className="muted">
              <code dir="ltr">{kind}</code>
              {where !== "body" && <span className="xs quiet"> {where}</span>}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
