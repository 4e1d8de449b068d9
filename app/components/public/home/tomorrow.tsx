import { PublicLink } from "~/components/layout/public-shell";
import { home } from "~/words/home";
import { useWords } from "~/words/use-words";

/** The last line: when it starts. */
export function Tomorrow() {
  const t = useWords(home);
  return (
    <section className="wrap sec">
      <div className="row between">
        <h2>{t("last")}</h2>
        <PublicLink to="/sign-up" className="btn primary big">
          {t("create")}
        </PublicLink>
      </div>
    </section>
  );
}
