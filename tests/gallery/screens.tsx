/** Screens that are put together from the parts alone, to be looked at. Their people are invented. */
import { useSearchParams } from "@remix-run/react";
import type { ReactNode } from "react";
import { AppShell } from "~/components/layout/app-shell";
import { ErrorContent } from "~/components/layout/error-content";
import { useShellFacts } from "~/components/layout/page-facts";
import { Or, PlainShell } from "~/components/layout/plain-shell";
import { PublicLink } from "~/components/layout/public-link";
import { PublicShell } from "~/components/layout/public-shell";
import { AiBox } from "~/components/ui/ai-box";
import { Badge, GateBadge, TimeText } from "~/components/ui/badge";
import { Board, BoardCard, BoardColumn } from "~/components/ui/board";
import { BlockedButton, Button, IconButton, LinkButton, OutsideLink } from "~/components/ui/button";
import { Chain, Steps } from "~/components/ui/chain";
import { Chip, Filters } from "~/components/ui/chip";
import { Clear } from "~/components/ui/clear";
import { Clock, clockTone } from "~/components/ui/clock";
import { DayRail } from "~/components/ui/day-rail";
import { Dialog, DialogButton } from "~/components/ui/dialog";
import {
  CheckboxField,
  FileField,
  FormErrors,
  plainField,
  RadioField,
  SelectField,
  TextAreaField,
  TextField,
} from "~/components/ui/field";
import { InboxFrame, ThreadRow } from "~/components/ui/inbox";
import { Menu, MenuButton, MenuHeading, MenuLink } from "~/components/ui/menu";
import { Meter, Progress } from "~/components/ui/meter";
import { Notice } from "~/components/ui/notice";
import {
  Aside,
  AsideBlock,
  Block,
  Crumbs,
  Facts,
  Figures,
  Halves,
  KeyValue,
  Narrow,
  PageHead,
  Row,
  Summary,
  Two,
} from "~/components/ui/page";
import { Pager } from "~/components/ui/pager";
import { PromiseMark } from "~/components/ui/promise-mark";
import { AnswerRow, ItemRow, Rows, ThingRow } from "~/components/ui/rows";
import { EmptyState, ErrorBlock, Loading, NewItems, OfflineStrip } from "~/components/ui/states";
import { BulkBar, RowLink, SortTh, Table, Td, Th, Tr } from "~/components/ui/table";
import { Tabs } from "~/components/ui/tabs";
import { Grow, Money, Mono, Name, Phone, Ref, UserText } from "~/components/ui/text";
import {
  Message,
  Messages,
  SystemLine,
  Timeline,
  TimelineDay,
  TimelineItem,
} from "~/components/ui/timeline";
import { Toast } from "~/components/ui/toast";
import { Wordmark } from "~/components/ui/wordmark";
import { timeLeft } from "~/words/durations";
import { useLocale } from "~/words/use-words";

const NOW = Date.UTC(2026, 10, 24, 5, 12);
const MIN = 60_000;

function useL() {
  const locale = useLocale();
  return (en: string, ar: string) => (locale === "ar" ? ar : en);
}

function InApp({ toast, children }: { toast?: ReactNode; children: ReactNode }) {
  const facts = useShellFacts();
  if (!facts) throw new Error("no frame");
  return (
    <AppShell facts={facts} toast={toast}>
      {children}
    </AppShell>
  );
}

function RuleClock({ rule, left, of }: { rule: string; left: number; of: number }) {
  const locale = useLocale();
  const passed = 1 - left / of;
  return (
    <Clock rule={rule} tone={clockTone(passed)} passed={passed}>
      {timeLeft(locale, NOW + left * MIN, NOW)}
    </Clock>
  );
}

function More() {
  const l = useL();
  return (
    <Menu label={l("More actions", "إجراءات أخرى")}>
      <MenuLink to="/x" icon="note">
        {l("Add a note", "أضف ملاحظة")}
      </MenuLink>
      <MenuButton icon="clock">{l("Snooze", "أجّل")}</MenuButton>
      <hr />
      <MenuHeading>{l("Move to", "انقل إلى")}</MenuHeading>
      <MenuButton icon="trash" danger>
        {l("Not a lead", "ليس عميلًا محتملًا")}
      </MenuButton>
    </Menu>
  );
}

const aed = (amount: number) => ({ amountMinor: amount * 100, currency: "AED" });

function Today() {
  const l = useL();
  return (
    <InApp
      toast={
        <Toast undo={{ action: "/undo", label: l("Undo", "تراجع") }}>
          {l("Follow-up with Layla moved to 1 December", "نُقلت متابعة ليلى إلى 1 ديسمبر")}
        </Toast>
      }
    >
      <PageHead
        title={l("Today", "اليوم")}
        count={<span className="sm">{l("Tuesday 24 November", "الثلاثاء 24 نوفمبر")}</span>}
      >
        <LinkButton to="/new" icon="plus">
          {l("New lead", "عميل جديد")}
        </LinkButton>
      </PageHead>
      <Summary>
        <a href="#t1">{l("4 to answer", "4 بانتظار الرد")}</a>
        {l(", ", "، ")}
        <a href="#t2">{l("3 viewings", "3 معاينات")}</a>
        {l(", ", "، ")}
        <a href="#t3">{l("5 follow-ups", "5 متابعات")}</a>
      </Summary>
      <DayRail
        label={l(
          "Your day from 08:00 to 20:00, three viewings, now 09:12",
          "يومك من 08:00 إلى 20:00، ثلاث معاينات، الآن 09:12",
        )}
        now={9.2}
        events={[
          { id: "a", label: l("JVC", "قرية جميرا"), from: 10.5, to: 11.5 },
          { id: "b", label: l("Marina Gate 2", "مارينا جيت 2"), from: 13, to: 14.2 },
          { id: "c", label: l("Al Furjan", "الفرجان"), from: 17.5, to: 19 },
        ]}
      />
      <NewItems href="?">{l("2 new. Show them", "جديدان. اعرضهما")}</NewItems>
      <Two
        aside={
          <Aside label={l("My numbers", "أرقامي")}>
            <AsideBlock title={l("My numbers", "أرقامي")}>
              <Meter
                label={l("Response rate, 60 days", "معدل الرد، 60 يومًا")}
                shown="78 %"
                value={0.78}
                threshold={0.8}
                tone="soon"
              >
                <b>{l("3 more answers today", "3 ردود أخرى اليوم")}</b>{" "}
                {l("to stay above 80 %", "للبقاء فوق 80 %")}
              </Meter>
              <Meter
                label={l("WhatsApp answer", "الرد على واتساب")}
                shown={l("1 h 22 min", "1 س 22 د")}
                value={0.68}
                threshold={0.99}
              >
                {l("under 2 h asked", "المطلوب أقل من ساعتين")}
              </Meter>
              <Meter
                label={l("Listing quality", "جودة العروض")}
                shown="91 %"
                value={0.91}
                threshold={0.85}
              >
                {l("85 % asked", "المطلوب 85 %")}
              </Meter>
            </AsideBlock>
            <AsideBlock title={l("Commission, November", "العمولة، نوفمبر")}>
              <KeyValue
                end
                pairs={[
                  { term: l("Earned", "مستحقة"), value: <Money {...aed(64_250)} /> },
                  { term: l("Paid", "مدفوعة"), value: <Money {...aed(22_500)} strong /> },
                ]}
              />
            </AsideBlock>
          </Aside>
        }
      >
        <Block id="t1" title={l("Answer now", "للرد الآن")} count={4}>
          <Rows>
            <AnswerRow
              first
              clocks={
                <>
                  <RuleClock rule={l("Ours", "هدفنا")} left={-3} of={15} />
                  <RuleClock rule={l("Portal", "البوابة")} left={102} of={120} />
                </>
              }
              who={
                <>
                  <a href="/c">
                    <Name>Sergei Volkov</Name>
                  </a>
                  <span className="muted">
                    {l("WhatsApp, Property Finder", "واتساب، بروبرتي فايندر")}
                  </span>
                </>
              }
              about={
                <>
                  <span className="muted">
                    <Ref>MC-S-2041</Ref>
                  </span>
                  <Money {...aed(2_450_000)} />
                  <GateBadge allowed="yes">
                    {l("May reply: he asked", "الرد مسموح: هو من سأل")}
                  </GateBadge>
                </>
              }
              quote={l(
                "Is the two-bed still available? I can see it today after five.",
                "هل ما زالت الشقة ذات الغرفتين متاحة؟ يمكنني معاينتها اليوم بعد الخامسة.",
              )}
            >
              <OutsideLink href="https://wa.me/971500000001" look="primary" icon="whatsapp">
                {l("WhatsApp", "واتساب")}
              </OutsideLink>
              <OutsideLink href="tel:+971500000001" icon="phone" label={l("Call", "اتصال")} />
              <IconButton icon="pen" label={l("Draft a reply", "مسودة رد")} />
              <More />
            </AnswerRow>
            <AnswerRow
              clocks={
                <>
                  <RuleClock rule={l("Ours", "هدفنا")} left={4} of={15} />
                  <Clock rule={l("Portal", "البوابة")} passed={0}>
                    {l("no rule", "لا قاعدة")}
                  </Clock>
                </>
              }
              who={
                <>
                  <a href="/c">
                    <Name>{l("Khaled Al Mansoori", "خالد المنصوري")}</Name>
                  </a>
                  <span className="muted">
                    {l("Form, Meta, offered to you", "نموذج، ميتا، معروض عليك")}
                  </span>
                </>
              }
              about={
                <>
                  <span className="muted">Creek Horizon</span>
                  <Money {...aed(2_300_000)} compact />
                  <GateBadge allowed="no">
                    {l("WhatsApp yes, calls refused", "واتساب نعم، المكالمات مرفوضة")}
                  </GateBadge>
                </>
              }
              quote={l(
                "Wants a payment plan and handover in 2027. Speaks Arabic.",
                "يريد خطة سداد وتسليمًا في 2027. يتحدث العربية.",
              )}
            >
              <Button look="primary">{l("Accept", "قبول")}</Button>
              <Button>{l("Decline", "اعتذار")}</Button>
              <More />
            </AnswerRow>
          </Rows>
        </Block>
        <Block
          id="t2"
          title={l("Agenda", "جدول اليوم")}
          count={3}
          link={<a href="/r">{l("Travel order", "ترتيب الطريق")}</a>}
        >
          <Rows>
            <ItemRow
              when="10:30"
              actions={
                <>
                  <Button>{l("Arrived", "وصلت")}</Button>
                  <More />
                </>
              }
            >
              <b>{l("Bloom Towers, JVC", "بلوم تاورز، قرية جميرا")}</b> {l("with", "مع")}{" "}
              <Name>Anna Weber</Name>.{" "}
              <Badge tone="done">{l("both confirmed", "أكّد الطرفان")}</Badge>
            </ItemRow>
            <ItemRow
              when="13:00"
              actions={
                <>
                  <Button>{l("Tell tenant", "أبلغ المستأجر")}</Button>
                  <More />
                </>
              }
            >
              <b>{l("Marina Gate 2, 1904", "مارينا جيت 2، 1904")}</b>{" "}
              <Badge tone="soon">{l("tenant not told", "لم يُبلَّغ المستأجر")}</Badge>
            </ItemRow>
          </Rows>
        </Block>
        <Block
          id="t3"
          title={l("Follow-ups", "المتابعات")}
          count={5}
          link={<a href="/f">{l("All 5", "الكل 5")}</a>}
        >
          <Rows>
            <ItemRow
              when={<TimeText tone="late">{l("2 days late", "متأخرة يومين")}</TimeText>}
              actions={
                <>
                  <Button>{l("Done", "تم")}</Button>
                  <More />
                </>
              }
            >
              <b>{l("Send comparables", "أرسل أسعارًا مقارنة")}</b>{" "}
              {l("to Fatima Al Hashimi.", "إلى فاطمة الهاشمي.")}
            </ItemRow>
            <ItemRow
              when={l("set by system", "حدّده النظام")}
              actions={
                <>
                  <Button>{l("Set date", "حدّد موعدًا")}</Button>
                  <More />
                </>
              }
            >
              <b>{l("No next step", "بلا خطوة تالية")}</b>
            </ItemRow>
          </Rows>
        </Block>
      </Two>
    </InApp>
  );
}

function Contact() {
  const l = useL();
  const item = (h: number, m: number, day = 24) => Date.UTC(2026, 10, day, h - 4, m);
  return (
    <InApp>
      <Crumbs
        label={l("Where you are", "موقعك")}
        crumbs={[{ to: "/contacts", label: l("Contacts", "جهات الاتصال") }]}
      />
      <PageHead
        record
        title={<Name>{l("Layla Haddad", "ليلى حداد")}</Name>}
        also={<bdi lang="ar">{l("ليلى حداد", "Layla Haddad")}</bdi>}
      >
        <OutsideLink href="https://wa.me/1" look="primary" icon="whatsapp">
          {l("WhatsApp", "واتساب")}
        </OutsideLink>
        <Button icon="mail">{l("E-mail", "بريد")}</Button>
        <BlockedButton icon="phone" because="gate">
          {l("Call", "اتصال")}
        </BlockedButton>
        <More />
      </PageHead>
      <Facts>
        <Phone>+971 50 000 0017</Phone>
        <Ref>layla.haddad@mail.example</Ref>
        <span>{l("Buyer, speaks Arabic", "مشترية، تتحدث العربية")}</span>
      </Facts>
      <Notice tone="soon" id="gate">
        <b>{l("Calls are blocked until tomorrow, 09:00.", "المكالمات محجوبة حتى الغد 09:00.")}</b>{" "}
        {l(
          "One unanswered attempt today; our rule allows one a day.",
          "محاولة واحدة بلا رد اليوم، وقاعدتنا تسمح بواحدة يوميًا.",
        )}{" "}
        <a href="/d">
          {l("Decision", "القرار")} <Ref>gd_4821</Ref>
        </a>
      </Notice>
      <Two
        aside={
          <Aside label={l("About this person", "عن هذا الشخص")}>
            <AsideBlock title={l("Next step", "الخطوة التالية")}>
              <p>
                <b>{l("1 December, 10:00", "1 ديسمبر، 10:00")}</b>
                <br />
                {l("Send two higher floors", "أرسل طابقين أعلى")}
              </p>
            </AsideBlock>
            <AsideBlock title={l("May we contact her?", "هل يُسمح بالتواصل؟")}>
              <table className="tight">
                <caption className="vh">{l("Consent per channel", "الموافقة لكل قناة")}</caption>
                <tbody>
                  <tr>
                    <td>{l("WhatsApp", "واتساب")}</td>
                    <td>
                      <GateBadge allowed="yes">{l("yes", "نعم")}</GateBadge>
                    </td>
                    <td className="quiet">{l("3 Nov, form", "3 نوفمبر، نموذج")}</td>
                  </tr>
                  <tr>
                    <td>{l("Call", "اتصال")}</td>
                    <td>
                      <GateBadge allowed="later">{l("tomorrow", "غدًا")}</GateBadge>
                    </td>
                    <td className="quiet">{l("tried 1 of 1", "محاولة 1 من 1")}</td>
                  </tr>
                  <tr>
                    <td>{l("Marketing", "تسويق")}</td>
                    <td>
                      <GateBadge allowed="no">{l("no", "لا")}</GateBadge>
                    </td>
                    <td className="quiet">{l("refused 3 Nov", "رُفض 3 نوفمبر")}</td>
                  </tr>
                </tbody>
              </table>
            </AsideBlock>
            <AsideBlock title={l("Why we hold this", "لماذا نحتفظ بهذا")} strong>
              <KeyValue
                pairs={[
                  {
                    term: l("Source", "المصدر"),
                    value: l("She filled in our form", "ملأت نموذجنا"),
                  },
                  {
                    term: l("Basis", "الأساس"),
                    value: l("Steps before a contract", "خطوات قبل التعاقد"),
                  },
                  {
                    term: l("Until", "حتى"),
                    value: l("24 months after last contact", "24 شهرًا بعد آخر تواصل"),
                  },
                ]}
              />
              <p className="row">
                <Button icon="print">{l("Source certificate", "شهادة المصدر")}</Button>
              </p>
            </AsideBlock>
          </Aside>
        }
      >
        <Tabs
          label={l("Record", "السجل")}
          tabs={[
            { to: "?a", label: l("Timeline", "السجل الزمني"), current: true },
            { to: "?b", label: l("Leads", "الاستفسارات"), count: 2 },
            { to: "?c", label: l("Files", "الملفات"), count: 3 },
          ]}
        />
        <form className="addnote">
          <TextField
            field={plainField("note")}
            label={l("Note", "ملاحظة")}
            quiet
            placeholder={l("Write a note.", "اكتب ملاحظة.")}
          />
          <Button>{l("Save", "حفظ")}</Button>
        </form>
        <Timeline>
          <TimelineDay>{l("Today", "اليوم")}</TimelineDay>
          <TimelineItem at={item(9, 4)} icon="phone">
            <b>{l("Called, no answer", "اتصال بلا رد")}</b> <span className="quiet">Hessa</span>
          </TimelineItem>
          <TimelineItem
            at={item(8, 47)}
            icon="whatsapp"
            note={l("Seen by: your team", "يراه: فريقك")}
          >
            <b>{l("She wrote on WhatsApp", "كتبت على واتساب")}</b>
            <UserText>{"أفضّل طابقًا أعلى، والميزانية حتى ٢٫٦ مليون."}</UserText>
          </TimelineItem>
          <TimelineDay>{l("Sunday 22 November", "الأحد 22 نوفمبر")}</TimelineDay>
          <TimelineItem at={item(16, 10, 22)} icon="pin">
            <b>{l("Viewed Marina Gate 2, 1904", "معاينة مارينا جيت 2، 1904")}</b>
            <p>{l("Liked the view, kitchen too small.", "أعجبها المنظر، المطبخ صغير.")}</p>
          </TimelineItem>
          <TimelineItem at={item(16, 10, 22)} icon="stage">
            {l(
              "Stage moved from Viewing booked to Viewed by the viewing",
              "انتقلت المرحلة من معاينة محجوزة إلى تمت المعاينة",
            )}{" "}
            <a href="/u">{l("Undo", "تراجع")}</a>
          </TimelineItem>
        </Timeline>
      </Two>
    </InApp>
  );
}

const COLUMNS = [
  {
    name: "Qualified",
    sum: 6_480_000,
    cards: [
      ["Creek Horizon, 2 beds", "Khaled Al Mansoori", 2_100_000, "1 day"],
      ["Sobha Hartland, 1 bed", "Mei Lin", 1_650_000, "soon"],
      ["JVC, 2 beds", "Fatima Al Hashimi", 1_250_000, "6 days"],
    ],
  },
  {
    name: "Viewing",
    sum: 11_110_000,
    cards: [
      ["Marina Gate 2, 1904", "Omar Farooq", 2_450_000, "drag"],
      ["Al Furjan, villa 88", "Rahman family", 4_300_000, "today 17:30"],
    ],
  },
  {
    name: "Offer",
    sum: 4_520_000,
    cards: [["Park Heights, 804", "Daniel Osei", 1_780_000, "soon"]],
  },
  {
    name: "Form F",
    sum: 6_570_000,
    cards: [["Town Square, 3 beds", "Huda Saleh", 1_920_000, "done"]],
  },
  {
    name: "NOC",
    sum: 5_390_000,
    cards: [["Burj Vista 1, 3102", "Yousef Karim", 3_150_000, "late"]],
  },
  {
    name: "Trustee",
    sum: 3_480_000,
    cards: [["District One, 2 beds", "Grace Muthoni", 3_480_000, "26 Nov 11:00"]],
  },
] as const;

function CardState({ state }: { state: string }) {
  if (state === "soon") return <Badge tone="soon">no next step</Badge>;
  if (state === "late")
    return (
      <Badge tone="late" icon="alert">
        paper due Thu
      </Badge>
    );
  if (state === "done") return <Badge tone="done">deposit held</Badge>;
  return (
    <>
      <span>{state}</span>
      <Badge>cash</Badge>
    </>
  );
}

function Deals() {
  const l = useL();
  return (
    <InApp>
      <PageHead
        title={l("Deals", "الصفقات")}
        count={l("17 open, AED 37.5M", "17 مفتوحة، 37.5 مليون درهم")}
      >
        <LinkButton to="/n" look="primary" icon="plus">
          {l("New deal", "صفقة جديدة")}
        </LinkButton>
      </PageHead>
      <Tabs
        label="Pipelines"
        tabs={[
          { to: "?1", label: "Secondary sale", current: true },
          { to: "?2", label: "Off-plan" },
          { to: "?3", label: "Off-plan resale" },
          { to: "?4", label: "Rental" },
          { to: "?5", label: "Listing" },
        ]}
      />
      <Filters>
        <Chip to="?" on>
          Mine and my team’s
        </Chip>
        <Chip to="?" add>
          Area
        </Chip>
        <Grow />
        <span className="xs quiet">Counted 09:12</span>
      </Filters>
      <Board label="Board">
        {COLUMNS.map(({ name, sum, cards }) => (
          <BoardColumn
            key={name}
            name={name}
            count={cards.length}
            sum={<Money {...aed(sum)} compact />}
            over={name === "Offer"}
          >
            {cards.map(([title, person, price, state]) => (
              <BoardCard
                key={title}
                to="/d"
                title={title}
                person={<Name>{person}</Name>}
                money={<Money {...aed(price)} />}
                state={<CardState state={state} />}
                dragged={state === "drag"}
                menu={
                  <Menu label={`Move or open: ${title}`} icon="more-vertical">
                    <MenuHeading>Move to</MenuHeading>
                    <MenuButton>Offer</MenuButton>
                  </Menu>
                }
              />
            ))}
          </BoardColumn>
        ))}
      </Board>
    </InApp>
  );
}

const THREADS = [
  ["whatsapp", "Sergei Volkov", "08:54", "Is the two-bed still available?", -3],
  ["mail", "Priya Nair", "09:05", "Is it still free from January?", 8],
  ["phone", "+971 50 000 0042", "09:08", "Missed call", 11],
  [
    "whatsapp",
    "Omar Farooq",
    "08:40",
    "Monday works. Can the seller leave the wardrobes, please?",
    null,
  ],
] as const;

function Inbox() {
  const l = useL();
  const [search] = useSearchParams();
  const open = search.get("at") !== "list";
  return (
    <InApp>
      <InboxFrame
        open={open}
        list={
          <>
            <div className="top">
              {open ? <h2>{l("Inbox", "الوارد")}</h2> : <h1>{l("Inbox", "الوارد")}</h1>}
              <span className="count">{l("4 wait", "4 ينتظرون")}</span>
            </div>
            <Filters>
              <Chip to="?" on>
                By clock
              </Chip>
              <Chip to="?">Mine</Chip>
              <Chip to="?" add>
                Channel
              </Chip>
            </Filters>
            <ul>
              {THREADS.map(([icon, name, when, words, left]) => (
                <ThreadRow
                  key={name}
                  to="?at=thread"
                  icon={icon}
                  name={name}
                  when={when}
                  words={words}
                  current={left === null}
                >
                  {left === null ? (
                    <span className="xs quiet">answered 08:46</span>
                  ) : (
                    <RuleClock rule={l("Ours", "هدفنا")} left={left} of={15} />
                  )}
                </ThreadRow>
              ))}
            </ul>
          </>
        }
      >
        {open ? (
          <>
            <div className="top">
              <h1>
                <Name>Omar Farooq</Name>
              </h1>
              <Badge>WhatsApp</Badge>
              <span className="sm muted">Marina Gate 2, 1904</span>
              <Grow />
              <Button icon="clock">Snooze</Button>
              <Button icon="check">Close</Button>
            </div>
            <AiBox
              badge="AI"
              kind="Summary"
              about={[
                "of 14 messages, 08:47",
                "2 fields hidden, nothing left this workspace",
                <a key="w" href="/why">
                  Why, what was sent
                </a>,
              ]}
              sentences={[
                {
                  text: "Omar wants unit 1904 and offers AED 2,400,000.",
                  sources: [{ number: 3, href: "#m3" }],
                },
                {
                  text: "He pays cash and can sign Form F on Monday.",
                  sources: [{ number: 5, href: "#m5" }],
                },
              ]}
              sourceSays={(number) => `Source: message ${number}`}
              notFound="Not found in the thread: who holds the deposit."
            >
              <Button icon="check">Keep</Button>
              <Button icon="pen">Edit</Button>
              <Button icon="x">Wrong</Button>
            </AiBox>
            <Messages>
              <SystemLine>Sunday 22 November</SystemLine>
              <Message id="m3" foot="3, Omar, 17:20">
                <UserText>
                  {"We like it. I would offer 2.4 if we can close before the year ends."}
                </UserText>
              </Message>
              <Message id="m4" out foot="Hessa, 17:31, read. Seen by: your team">
                <UserText>
                  {"Thank you Omar. I will put 2,400,000 to the seller in writing tonight."}
                </UserText>
              </Message>
              <SystemLine>Today</SystemLine>
              <Message id="m6" foot="6, 08:40">
                <p dir="auto">
                  Can the seller leave the wardrobes? <bdi lang="ar">والمفتاح عند من؟</bdi>
                </p>
              </Message>
            </Messages>
            <form className="reply">
              <TextAreaField
                field={plainField("body")}
                label="Reply"
                quiet
                rows={2}
                placeholder="Reply in English or Arabic"
              />
              <Row between>
                <span className="row xs muted">
                  <GateBadge allowed="yes">May reply</GateBadge> Free text until tomorrow 08:40
                </span>
                <Row>
                  <Button icon="pen">AI draft</Button>
                  <Button look="primary">Send</Button>
                </Row>
              </Row>
            </form>
          </>
        ) : (
          <EmptyState fact="No thread is open." />
        )}
      </InboxFrame>
    </InApp>
  );
}

const LEADS = [
  [
    "Fatima Al Hashimi",
    "late",
    "2 days late",
    "Contacted",
    "Referral",
    "JVC, valuation",
    1_250_000,
  ],
  ["Sergei Volkov", "late", "3 min late", "New", "Property Finder", "MC-S-2041", 2_450_000],
  ["Khaled Al Mansoori", "soon", "4 min left", "Offered", "Meta form", "Creek Horizon", 2_100_000],
  ["Daniel Osei", "quiet", "answered", "Qualified", "Referral", "MC-S-0804", 1_780_000],
] as const;

function Leads() {
  return (
    <InApp>
      <PageHead title="Leads" count="312 open">
        <span className="hide-s">
          <LinkButton to="/i" icon="upload">
            Import
          </LinkButton>
        </span>
        <LinkButton to="/n" look="primary" icon="plus">
          New lead
        </LinkButton>
      </PageHead>
      <Tabs
        label="Views"
        tabs={[
          { to: "?1", label: "Open, by clock", current: true },
          { to: "?2", label: "No next step", count: 6 },
          { to: "?3", label: "Creek launch" },
        ]}
      />
      <Filters>
        <Chip to="?" on remove="Remove">
          Status <b>is open</b>
        </Chip>
        <Chip to="?" add>
          Filter
        </Chip>
        <Grow />
        <Button look="plain" icon="download">
          Export
        </Button>
      </Filters>
      <Table
        label="Leads"
        cards="picked"
        head={
          <>
            <Th hidden>Select</Th>
            <Th>Name</Th>
            <SortTh to="?" sorted="ascending">
              Clock
            </SortTh>
            <SortTh to="?">Status</SortTh>
            <Th>Source</Th>
            <Th>About</Th>
            <Th num>AED</Th>
          </>
        }
      >
        {LEADS.map(([name, tone, clock, status, source, about, price], at) => (
          <Tr key={name} selected={at === 1}>
            <Td>
              <input type="checkbox" aria-label={`Select ${name}`} defaultChecked={at === 1} />
            </Td>
            <Td>
              <RowLink to="/c">
                <Name>{name}</Name>
              </RowLink>
            </Td>
            <Td tone={tone}>{clock}</Td>
            <Td phone="line">{status}</Td>
            <Td phone="hidden" muted>
              {source}
            </Td>
            <Td phone="line" muted>
              {about}
            </Td>
            <Td phone="hidden" num>
              {price.toLocaleString("en")}
            </Td>
          </Tr>
        ))}
      </Table>
      <Pager label="Pages" back={{ to: "?b", label: "Newer" }} on={{ to: "?a", label: "Older" }}>
        50 of 312
      </Pager>
      <BulkBar label="Selection" count="1 selected">
        <Button>Assign</Button>
        <Button>Next step</Button>
        <span className="sep" />
        <IconButton icon="x" label="Clear selection" />
      </BulkBar>
    </InApp>
  );
}

function Settings() {
  return (
    <InApp>
      <Crumbs
        label="Where you are"
        crumbs={[
          { to: "/s", label: "Settings" },
          { to: "/d", label: "Developers" },
        ]}
      />
      <PageHead title="Webhooks">
        <Button>Send a test</Button>
        <DialogButton dialog="add" look="primary" icon="plus">
          Add endpoint
        </DialogButton>
      </PageHead>
      <ThingRow
        title={<Mono wrap>https://hooks.brokerdesk.example/closr</Mono>}
        about={
          <>
            6 events, 11 of 38 fields. Secret <Mono>whsec_…k9Q2</Mono>, rolled 12 November.
          </>
        }
      >
        <Badge tone="done">healthy</Badge>
        <Button icon="refresh">Roll secret</Button>
        <More />
      </ThingRow>
      <ThingRow
        title={<Mono wrap>https://sheets.marinacrest.example/in</Mono>}
        about="2 events, 4 fields. Off on 26 November if nothing gets through."
      >
        <Badge tone="late">failing for 2 h</Badge>
        <Button icon="refresh">Roll secret</Button>
      </ThingRow>
      <Block title="Deliveries" count="last 30 days" link={<a href="/r">Replay a range</a>}>
        <Table
          label="Deliveries"
          head={
            <>
              <Th>Event</Th>
              <Th>Message</Th>
              <Th>Answer</Th>
              <Th num>Tries</Th>
              <Th>Next try</Th>
              <Th hidden>Actions</Th>
            </>
          }
        >
          <tr>
            <Td mono>deal.stage_changed</Td>
            <Td mono>msg_01JDEZ…4K</Td>
            <Td tone="late">503</Td>
            <Td num>4</Td>
            <Td>in 26 min</Td>
            <Td end>
              <Button look="plain">Resend</Button>
            </Td>
          </tr>
          <tr>
            <Td mono>lead.created</Td>
            <Td mono>msg_01JDF1…7C</Td>
            <Td>204</Td>
            <Td num>1</Td>
            <Td tone="quiet">done</Td>
            <Td end>
              <Button look="plain">Resend</Button>
            </Td>
          </tr>
        </Table>
      </Block>
      <Dialog id="add" title="Add endpoint" close="Close">
        <form className="stack">
          <TextField field={plainField("url")} label="Address" type="url" hint="https only" />
          <Row>
            <Button look="primary">Add</Button>
          </Row>
        </form>
      </Dialog>
    </InApp>
  );
}

function PrivacyDesk() {
  return (
    <InApp>
      <PageHead title="Privacy">
        <LinkButton to="/n" look="primary" icon="plus">
          Record a request
        </LinkButton>
      </PageHead>
      <Tabs
        label="Privacy"
        tabs={[
          { to: "?1", label: "Requests", count: 5, current: true },
          { to: "?2", label: "Consent and basis" },
          { to: "?3", label: "Retention" },
        ]}
      />
      <Figures
        figures={[
          { term: "open", value: 5 },
          { term: "due this week", value: 2, late: true },
          { term: "contacts with a source and basis", value: "100 %" },
          { term: "median to close", value: "6 days" },
        ]}
      />
      <Table
        label="Requests"
        cards="picked"
        head={
          <>
            <Th>Request</Th>
            <Th>Right</Th>
            <Th>Rule and why</Th>
            <Th>Clock</Th>
            <Th>State</Th>
            <Th hidden>Actions</Th>
          </>
        }
      >
        <tr>
          <Td mono>
            <a href="/r">dr_0147</a>
          </Td>
          <Td>
            <b>Erasure</b>
          </Td>
          <Td phone="line" muted>
            UAE, our 30 days
          </Td>
          <Td phone="line">
            <Clock rule="30 of 30" tone="late" passed={1}>
              due today
            </Clock>
          </Td>
          <Td phone="line">in progress</Td>
          <Td end phone="hidden">
            <Button look="primary">Finish</Button>
          </Td>
        </tr>
        <tr>
          <Td mono>
            <a href="/r">dr_0154</a>
          </Td>
          <Td>
            <b>Correction</b>
          </Td>
          <Td phone="line" muted>
            UAE, our 30 days
          </Td>
          <Td phone="line">
            <Clock rule="11 of 30" passed={0.37}>
              19 days left
            </Clock>
          </Td>
          <Td phone="line">waits for proof</Td>
          <Td end phone="hidden">
            <Button>Open</Button>
          </Td>
        </tr>
      </Table>
      <Halves>
        <Block title="dr_0147, step by step">
          <Steps
            links={[
              {
                id: "1",
                title: "Received, 25 October, public form, Arabic",
                state: "ok",
                says: "done",
              },
              {
                id: "2",
                title:
                  "One hold: Form F of 2024. It stays hidden until 31 December 2029, and she is told why.",
                state: "at",
                says: "now",
              },
              { id: "3", title: "Certificate, in her language", state: "ahead", says: "to come" },
            ]}
          />
        </Block>
        <Block title="Jobs">
          <Progress label="Erasing" shown="118 of 240" done={118} total={240} />
        </Block>
      </Halves>
    </InApp>
  );
}

function States() {
  return (
    <InApp>
      <OfflineStrip>
        <b>No connection since 09:10.</b> You can read.
      </OfflineStrip>
      <PageHead title="When there is nothing, not yet, or not working" />
      <Clear word="Clear.">
        <b>09:41</b>, 71 minutes after you opened. Tomorrow starts at 10:00 with a viewing in Arjan.
      </Clear>
      <Halves>
        <Block title="Answer now" count={0}>
          <EmptyState
            fact="Nobody is waiting."
            help="Your last answer was at 09:38, in 4 minutes."
          />
        </Block>
        <Block title="Answer now, new workspace">
          <EmptyState
            fact="No source is connected."
            help="Leads arrive here as soon as one portal, mailbox or form is."
          >
            <Button look="primary">Connect a source</Button>
            <Button>Load sample Dubai data</Button>
          </EmptyState>
        </Block>
        <Block title="Deals">
          <Loading label="Loading" />
        </Block>
        <Block title="Matches">
          <ErrorBlock
            what="Matches did not load."
            kept="The other blocks work. Nothing was changed."
            request={{ label: "Request", id: "req_01JDF3K7" }}
          >
            <Button icon="refresh">Try again</Button>
          </ErrorBlock>
        </Block>
        <Block title="Put back">
          <Notice tone="late" alert>
            <b>Arjan, studio 511 went back to Offer.</b> Form F needs the deposit and who holds it.{" "}
            <Button>Add the deposit</Button>
          </Notice>
        </Block>
      </Halves>
      <Chain
        links={[
          { id: "a", title: "Form A", detail: "signed by all owners", state: "ok", says: "done" },
          {
            id: "b",
            title: "Permit",
            detail: "covers price, type, area",
            state: "ok",
            says: "done",
          },
          { id: "c", title: "Form F", detail: "deposit and its holder", state: "at", says: "now" },
          { id: "d", title: "Paid", detail: "split to the fils", state: "ahead", says: "to come" },
        ]}
      />
    </InApp>
  );
}

function Forms() {
  return (
    <InApp>
      <PageHead title="New contact" />
      <Narrow>
        <form className="stack">
          <FormErrors errors={["This contact exists already."]} />
          <TextField
            field={plainField("nameEn", { value: "Layla Haddad", required: true })}
            label="Name, in English"
          />
          <TextField
            field={plainField("nameAr", { value: "ليلى حداد" })}
            label="Name, in Arabic"
            lang="ar"
          />
          <TextField
            field={plainField("phone", {
              value: "050 000 00",
              errors: ["Two digits are missing for a UAE number. What you typed is kept."],
            })}
            label="Phone"
            hint="With or without +971"
            type="tel"
          />
          <SelectField
            field={plainField("source")}
            label="Source"
            empty="Choose one"
            options={[
              { value: "portal", label: "Portal" },
              { value: "referral", label: "Referral" },
            ]}
          />
          <RadioField
            field={plainField("kind", { value: "buyer" })}
            label="Kind"
            row
            options={[
              { value: "buyer", label: "Buyer" },
              { value: "owner", label: "Owner", hint: "has a unit" },
            ]}
          />
          <TextAreaField field={plainField("about")} label="About" />
          <CheckboxField
            field={plainField("told", { value: "on" })}
            label="She was told where we have this from"
            hint="Within 30 days, by our rule"
          />
          <FileField
            choose="Choose a file"
            none="None chosen yet"
            field={plainField("file")}
            label="File"
            hint="At most 10 MB"
          />
          <Row>
            <Button look="primary">Save contact</Button>
            <LinkButton to="/c" look="plain">
              Cancel
            </LinkButton>
            <Button look="danger" icon="trash">
              Erase
            </Button>
          </Row>
        </form>
      </Narrow>
    </InApp>
  );
}

function SignIn() {
  const l = useL();
  return (
    <PlainShell
      title={l("Sign in", "تسجيل الدخول")}
      now={NOW}
      beside={
        <li className="muted">
          {l(
            "Policy version 3, in force since 1 November",
            "الإصدار 3 من السياسة، سارٍ منذ 1 نوفمبر",
          )}
        </li>
      }
    >
      <form className="stack" method="post">
        <Button big wide icon="key" type="button">
          {l("Use a passkey", "استخدم مفتاح مرور")}
        </Button>
        <Or>{l("or", "أو")}</Or>
        <TextField
          field={plainField("email", { value: "hessa@marina.example" })}
          label={l("E-mail", "البريد الإلكتروني")}
          type="email"
          autoComplete="username"
        />
        <TextField
          field={plainField("password", {
            errors: [
              l("That e-mail and password do not match.", "البريد وكلمة المرور غير متطابقين."),
            ],
          })}
          label={l("Password", "كلمة المرور")}
          type="password"
          autoComplete="current-password"
          beside={
            <a className="sm" href="/f">
              {l("Forgot it?", "نسيتها؟")}
            </a>
          }
        />
        <Button look="primary" big wide>
          {l("Sign in", "دخول")}
        </Button>
      </form>
      <p className="sm muted">
        {l("No account?", "لا حساب لديك؟")}{" "}
        <PublicLink to="/sign-up">{l("Create a workspace", "أنشئ مساحة عمل")}</PublicLink>
      </p>
    </PlainShell>
  );
}

const promise = (number: number) => (
  <PromiseMark
    key={number}
    number={number}
    state={number === 63 ? "failing" : "passed"}
    says={number === 63 ? "check failing" : "check passed"}
    href="#p"
  />
);

function Cookies() {
  const choices = (big: boolean) =>
    ["reject", "accept", "custom"].map((choice) => (
      <Button key={choice} name="choice" value={choice} big={big}>
        {choice === "custom" ? "Save choice" : choice}
      </Button>
    ));
  return (
    <PublicShell
      banner={
        <section className="consent" aria-labelledby="ck">
          <form className="wrap" method="post">
            <div>
              <h2 id="ck">Cookies on this site</h2>
              <p className="muted">
                Two are necessary and already in use. There is no advertising.{" "}
                <a href="/cookies">All of them, in a list</a>
              </p>
            </div>
            <div className="bs">{choices(false)}</div>
            <details>
              <summary>Choose by kind</summary>
              <CheckboxField
                field={plainField("functional", { id: "b-functional" })}
                label={
                  <>
                    <b>Functional</b>: remembers light or dark.
                  </>
                }
              />
            </details>
          </form>
        </section>
      }
    >
      <div className="wrap text-page">
        <h1>Cookie choices</h1>
        <p className="lead">
          Nothing is ticked for you. This page works without cookies and without scripts.
        </p>
        <div className="split">
          <form method="post">
            <fieldset>
              <legend className="vh">Kinds</legend>
              <CheckboxField
                rule
                field={plainField("functional")}
                label={<b>Functional</b>}
                hint="Remembers light or dark."
              />
              <CheckboxField
                rule
                field={plainField("analytics")}
                label={<b>Analytics</b>}
                hint="Counts page views on our own servers."
              />
            </fieldset>
            <div className="bs3">{choices(true)}</div>
          </form>
          <div className="stack">
            <Table
              label="Cookie table"
              head={
                <>
                  <Th>Name</Th>
                  <Th>What for</Th>
                  <Th>How long</Th>
                </>
              }
            >
              <tr>
                <Td>
                  <code>__Host-closr</code>
                </Td>
                <Td>keeps you signed in</Td>
                <Td>until you sign out</Td>
              </tr>
            </Table>
            <p className="row">{[109, 63, 114].map(promise)}</p>
          </div>
        </div>
      </div>
    </PublicShell>
  );
}

function Home() {
  const l = useL();
  return (
    <PublicShell>
      <section className="wrap hero">
        <h1>
          {l(
            "The CRM Dubai brokerages actually open every morning.",
            "نظام إدارة العملاء الذي تفتحه مكاتب الوساطة في دبي كل صباح.",
          )}
        </h1>
        <div className="split">
          <div className="stack">
            <p className="lead">
              {l(
                "Built for how you sell, not how a template tool wants you to sell.",
                "بُني على طريقتك في البيع، لا على ما تفرضه القوالب.",
              )}
            </p>
            <div className="row">
              <PublicLink to="/sign-up" className="btn primary big">
                {l("Create a workspace", "أنشئ مساحة عمل")}
              </PublicLink>
            </div>
          </div>
          <figure className="morning">
            <figcaption>
              <span>{l("One morning in Dubai", "صباح في دبي")}</span>
              <span>{l("Tuesday 24 November", "الثلاثاء 24 نوفمبر")}</span>
            </figcaption>
            <ol>
              <li className="past">
                <time>
                  <bdi className="n">08:34</bdi>
                </time>
                <div>
                  <b>Omar Farooq</b> <span>Marina Gate 2</span>
                </div>
                <div className="e">answered in 6 min</div>
              </li>
              <li className="now">
                <time>
                  <bdi className="n">09:12</bdi>
                </time>
                <div>
                  <b>Priya Nair</b> <span>Al Furjan</span>
                </div>
                <div className="e">
                  <RuleClock rule={l("Ours", "هدفنا")} left={8} of={15} />
                  <RuleClock rule={l("Portal", "البوابة")} left={113} of={120} />
                </div>
              </li>
              <li className="fin">
                <time>
                  <bdi className="n">09:41</bdi>
                </time>
                <div>
                  <b>{l("Clear.", "انتهى.")}</b>{" "}
                  <span>{l("Tomorrow starts at 10:00.", "يبدأ الغد عند 10:00.")}</span>
                </div>
              </li>
            </ol>
          </figure>
        </div>
      </section>
      <section className="wrap sec">
        <div className="split">
          <h2>{l("Two clocks on every enquiry", "ساعتان لكل استفسار")}</h2>
          <p className="lead">{l("Yours and the portal’s.", "ساعتك وساعة البوابة.")}</p>
        </div>
        <div className="two-clocks">
          <div>
            <RuleClock rule={l("Your target", "هدفك")} left={8} of={15} />
            <p className="big">
              <bdi>08</bdi>
              <small>{l("minutes left", "دقائق متبقية")}</small>
            </p>
          </div>
          <div>
            <RuleClock rule={l("Portal’s rule", "قاعدة البوابة")} left={113} of={120} />
            <p className="big">
              <bdi>1:53</bdi>
              <small>{l("hours left", "ساعات متبقية")}</small>
            </p>
          </div>
        </div>
      </section>
    </PublicShell>
  );
}

function Certificate() {
  return (
    <>
      <main className="sheet cert-page" id="main">
        <header className="row between">
          <Wordmark height={28} />
          <p className="xs end">
            Marina Crest Realty
            <br />
            Dubai
          </p>
        </header>
        <div className="bi">
          <h1>Certificate of erasure</h1>
          <p lang="ar" dir="rtl" className="h1">
            شهادة محو بيانات
          </p>
        </div>
        <KeyValue
          pairs={[
            { term: "Certificate", value: <Mono>cert_01JDF2M8QK</Mono> },
            { term: "Done", value: "24 November 2026, 09:02:19, Dubai" },
          ]}
        />
        <section>
          <h2>
            <span>What was erased</span>
            <span lang="ar" dir="rtl">
              ما الذي مُحي
            </span>
          </h2>
          <table>
            <thead>
              <tr>
                <Th>Store</Th>
                <Th num>Count</Th>
                <Th num>Time</Th>
              </tr>
            </thead>
            <tbody>
              <tr>
                <Td>Files in storage</Td>
                <Td num>6 objects</Td>
                <Td num>09:02:11</Td>
              </tr>
            </tbody>
          </table>
        </section>
        <footer>
          <img src="/brand/symbol.svg" width="36" height="36" alt="" />
          <div>
            <p className="mono xs">Ed25519 q3Vh8mPz0dWcT1yKfRr2uJx7…Lw==</p>
            <p className="xs">ledger entry 1,204, previous 5d1c…07aa</p>
          </div>
          <p className="xs">
            Check it at <b>closr.example/privacy/verify</b>.
          </p>
        </footer>
      </main>
      <p className="no-print row">
        <Button icon="print" type="button">
          Print
        </Button>
      </p>
    </>
  );
}

const Missing = () => (
  <PublicShell>
    <div className="wrap">
      <ErrorContent status={404} home="/" />
    </div>
  </PublicShell>
);
const Failed = () => (
  <InApp>
    <ErrorContent status={500} home="/w/marina/today" />
  </InApp>
);

export const screens: Record<string, () => ReactNode> = {
  today: Today,
  contact: Contact,
  deals: Deals,
  inbox: Inbox,
  leads: Leads,
  settings: Settings,
  "privacy-desk": PrivacyDesk,
  states: States,
  forms: Forms,
  "sign-in": SignIn,
  cookies: Cookies,
  home: Home,
  certificate: Certificate,
  missing: Missing,
  failed: Failed,
};
