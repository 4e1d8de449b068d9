import { PublicLink } from "~/components/layout/public-link";
import { home } from "~/words/home";
import { useWords } from "~/words/use-words";
import { Morning } from "./morning";

/** What the product is, beside the morning it makes. */
export function Hero() {
  const t = useWords(home);
  return (
    <section className="wrap hero">
      <h1>{t("headline")}</h1>
      <div className="split">
        <div className="stack loose">
          <p className="lead">{t("lead")}</p>
          <div className="row">
            <PublicLink to="/sign-up" className="btn primary big">
              {t("create")}
            </PublicLink>
            <PublicLink to="/sign-in" className="btn big">
              {t("signIn")}
            </PublicLink>
          </div>
          <p className="sm quiet">{t("languages")}</p>
        </div>
        <Morning />
      </div>
    </section>
  );
}
