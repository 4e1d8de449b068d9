import { useLocation } from "@remix-run/react";
import { type ComponentProps, lazy, Suspense } from "react";
import { Mono } from "~/components/ui/text";
import type { Locale } from "~/lib/locale";
import { errors } from "~/words/shell";
import { LocaleProvider, useLocale, useWords } from "~/words/use-words";
import { useRequestId } from "./request-facts";
import ServedTold from "./told-by-server";

type Kind = "forbidden" | "missing" | "tooMany" | "unread" | "failed";

const KINDS: Record<number, Kind> = {
  400: "unread",
  403: "forbidden",
  404: "missing",
  415: "unread",
  429: "tooMany",
};

/** In a browser only few need it: the end of a workspace, and what is for others to answer. */
const ToldByServer = import.meta.env.SSR ? ServedTold : lazy(() => import("./told-by-server"));

interface Failure {
  status: number;
  home: string;
  told?: ComponentProps<typeof ToldByServer> | null;
}

/** What people see when a page cannot be had. */
export const ErrorContent = ({ status, home, told }: Failure) =>
  told ? (
    <Suspense>
      <ToldByServer {...told} status={status} />
    </Suspense>
  ) : (
    <InBoth status={status} home={home} />
  );

/**
 * In both languages, theirs first; of what is refused in a workspace their own is known, and enough. What went wrong
 * inside is for the log only, which the request's id leads to.
 */
function InBoth({ status, home }: Omit<Failure, "told">) {
  const kind = KINDS[status] ?? "failed";
  const [own, other] = useLocale() === "ar" ? (["ar", "en"] as const) : (["en", "ar"] as const);

  return (
    <div className="oops">
      <p className="quiet">{status}</p>
      <Told kind={kind} locale={own} main />
      {(kind === "failed" || !isInside(home)) && <Told kind={kind} locale={other} />}
      <RequestId />
      <WayOut kind={kind} home={home} />
    </div>
  );
}

/** Whether the way out leads to a workspace's own pages. */
const isInside = (home: string) => home.startsWith("/w/");

function Told({ kind, locale, main }: { kind: Kind; locale: Locale; main?: boolean }) {
  return (
    <LocaleProvider value={locale}>
      <div lang={locale} dir={locale === "ar" ? "rtl" : "ltr"}>
        <Sentences kind={kind} main={main} />
      </div>
    </LocaleProvider>
  );
}

function Sentences({ kind, main }: { kind: Kind; main?: boolean }) {
  const t = useWords(errors);
  const Title = main ? "h1" : "p";
  return (
    <>
      <Title className={main ? undefined : "strong"}>{t(kind)}</Title>
      <p className="muted">{t(`${kind}Help`)}</p>
    </>
  );
}

function RequestId() {
  const t = useWords(errors);
  const id = useRequestId();
  if (!id) return null;

  return (
    <p className="sm quiet">
      {t("request")} <Mono wrap>{id}</Mono>
    </p>
  );
}

function WayOut({ kind, home }: { kind: Kind; home: string }) {
  const { pathname } = useLocation();
  const t = useWords(errors);
  return (
    <p className="row">
      {kind === "failed" && (
        <a className="btn primary" href={pathname}>
          {t("tryAgain")}
        </a>
      )}
      <a className="btn" href={home}>
        {t(isInside(home) ? "toToday" : "toStart")}
      </a>
    </p>
  );
}
