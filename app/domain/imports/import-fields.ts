export const IMPORT_KINDS = ["contacts", "accounts", "deals", "leads", "agents"] as const;
export type ImportKind = (typeof IMPORT_KINDS)[number];

export type FieldType =
  | "text"
  | "long-text"
  | "name"
  | "phone"
  | "email"
  | "date"
  | "money"
  | "count"
  | "stage"
  | "agent"
  | "tags";

export interface ImportField {
  type: FieldType;
  /** A row without it is an error. */
  required?: true;
  /** Several columns may feed it: Phone 1, Phone 2. */
  many?: true;
  /** Headers that mean it, in both languages; compared folded, `_`, `-` and `.` as blanks. */
  headers: readonly string[];
}

const field = (
  type: FieldType,
  headers: readonly string[],
  more: Omit<ImportField, "type" | "headers"> = {},
): ImportField => ({ type, headers, ...more });

const ID = [
  "id",
  "external id",
  "record id",
  "record no",
  "reference",
  "ref",
  "ref no",
  "المعرف",
  "الرقم المرجعي",
  "المرجع",
];
const EMAILS = [
  "email",
  "e mail",
  "email address",
  "mail",
  "primary email",
  "work email",
  "email 1",
  "email 2",
  "البريد الالكتروني",
  "البريد الإلكتروني",
  "الايميل",
  "ايميل",
  "بريد",
];
const PHONES = [
  "phone",
  "phone number",
  "mobile",
  "mobile number",
  "mobile phone",
  "mobile no",
  "cell",
  "cell phone",
  "tel",
  "telephone",
  "contact number",
  "contact no",
  "whatsapp",
  "whatsapp number",
  "phone 1",
  "phone 2",
  "الهاتف",
  "رقم الهاتف",
  "الجوال",
  "رقم الجوال",
  "الموبايل",
  "رقم الموبايل",
  "واتساب",
  "رقم الواتساب",
];
const OWNERS = [
  "owner",
  "agent",
  "agent name",
  "sales agent",
  "sales rep",
  "salesperson",
  "assigned to",
  "assignee",
  "broker",
  "account owner",
  "deal owner",
  "contact owner",
  "lead owner",
  "opportunity owner",
  "owner alias",
  "owner name",
  "الوسيط",
  "المسؤول",
  "الموظف",
  "المندوب",
];
const ACCOUNTS = [
  "account",
  "account name",
  "company",
  "company name",
  "organization",
  "organisation",
  "organization name",
  "employer",
  "developer",
  "الشركة",
  "اسم الشركة",
  "المؤسسة",
  "المطور",
];
const NOTES = [
  "notes",
  "note",
  "comments",
  "comment",
  "remarks",
  "description",
  "ملاحظات",
  "ملاحظة",
  "الوصف",
];
const SOURCES = [
  "source",
  "lead source",
  "original source",
  "origin",
  "channel source",
  "المصدر",
  "مصدر العميل",
];
const TAGS = ["tags", "labels", "groups", "group membership", "الوسوم", "التصنيف"];
const LISTINGS = [
  "listing",
  "listing reference",
  "listing ref",
  "property reference",
  "property ref",
  "unit reference",
  "رقم العرض",
  "مرجع العقار",
];

const PERSON = {
  firstName: field("name", [
    "first name",
    "firstname",
    "given name",
    "forename",
    "الاسم الاول",
    "الاسم الأول",
  ]),
  lastName: field("name", [
    "last name",
    "lastname",
    "surname",
    "family name",
    "اسم العائلة",
    "الاسم الاخير",
    "اللقب",
  ]),
  name: field("name", [
    "name",
    "full name",
    "contact",
    "contact name",
    "client",
    "client name",
    "customer",
    "customer name",
    "person name",
    "lead name",
    "الاسم",
    "الاسم الكامل",
    "اسم العميل",
    "العميل",
  ]),
  nameAr: field("name", [
    "name ar",
    "arabic name",
    "name arabic",
    "name in arabic",
    "الاسم بالعربية",
    "الاسم بالعربي",
    "الاسم العربي",
  ]),
  email: field("email", EMAILS, { many: true }),
  phone: field("phone", PHONES, { many: true }),
} as const;

/** What each kind of import can take in. */
export const IMPORT_FIELDS = {
  contacts: {
    externalId: field("text", ID),
    ...PERSON,
    account: field("text", ACCOUNTS),
    preferredLanguage: field("text", ["language", "preferred language", "اللغة", "اللغة المفضلة"]),
    source: field("text", SOURCES),
    owner: field("agent", OWNERS),
    collectedOn: field("date", [
      "created",
      "created at",
      "created on",
      "create date",
      "created date",
      "date added",
      "date created",
      "added on",
      "تاريخ الاضافة",
      "تاريخ الإنشاء",
    ]),
    tags: field("tags", TAGS),
    notes: field("long-text", NOTES),
  },
  accounts: {
    externalId: field("text", ID),
    name: field("text", ["name", ...ACCOUNTS], { required: true }),
    nameAr: field("text", ["name ar", "arabic name", "الاسم بالعربية"]),
    sector: field("text", ["sector", "industry", "القطاع", "النشاط"]),
    foundedYear: field("count", [
      "year established",
      "founded",
      "founded year",
      "established",
      "سنة التأسيس",
    ]),
    revenue: field("money", ["revenue", "annual revenue", "turnover", "الايرادات", "الإيرادات"]),
    employees: field("count", ["employees", "number of employees", "headcount", "عدد الموظفين"]),
    location: field("text", [
      "office location",
      "location",
      "country",
      "city",
      "address",
      "المقر",
      "الموقع",
      "الدولة",
    ]),
    parent: field("text", [
      "subsidiary of",
      "parent",
      "parent company",
      "parent account",
      "الشركة الام",
      "الشركة الأم",
    ]),
    owner: field("agent", OWNERS),
    notes: field("long-text", NOTES),
  },
  deals: {
    externalId: field("text", ["opportunity id", "deal id", ...ID]),
    title: field("text", [
      "title",
      "deal",
      "deal name",
      "deal title",
      "opportunity",
      "opportunity name",
      "name",
      "subject",
      "الصفقة",
      "اسم الصفقة",
    ]),
    account: field("text", ACCOUNTS),
    contactName: field("name", [
      "contact",
      "contact name",
      "client",
      "client name",
      "buyer",
      "person name",
      "primary contact",
      "العميل",
      "اسم العميل",
      "المشتري",
    ]),
    email: field("email", EMAILS, { many: true }),
    phone: field("phone", PHONES, { many: true }),
    product: field("text", [
      "product",
      "product name",
      "item",
      "unit",
      "property",
      "project",
      "المنتج",
      "الوحدة",
      "المشروع",
    ]),
    stage: field(
      "stage",
      [
        "stage",
        "deal stage",
        "status",
        "deal status",
        "opportunity stage",
        "pipeline stage",
        "المرحلة",
        "الحالة",
        "مرحلة الصفقة",
      ],
      { required: true },
    ),
    openedOn: field("date", [
      "engage date",
      "created",
      "created at",
      "created on",
      "create date",
      "created date",
      "open date",
      "start date",
      "deal created",
      "تاريخ الانشاء",
      "تاريخ البدء",
    ]),
    closedOn: field("date", [
      "close date",
      "closed date",
      "closed on",
      "expected close date",
      "won time",
      "closing date",
      "تاريخ الاغلاق",
      "تاريخ الإغلاق",
    ]),
    value: field("money", [
      "value",
      "close value",
      "deal value",
      "amount",
      "price",
      "deal amount",
      "opportunity amount",
      "total",
      "القيمة",
      "المبلغ",
      "السعر",
      "قيمة الصفقة",
    ]),
    currency: field("text", ["currency", "العملة"]),
    lostReason: field("text", ["lost reason", "loss reason", "closed lost reason", "سبب الخسارة"]),
    owner: field("agent", OWNERS),
    notes: field("long-text", NOTES),
  },
  leads: {
    externalId: field("text", ["lead id", "enquiry id", "inquiry id", ...ID]),
    ...PERSON,
    account: field("text", ACCOUNTS),
    channel: field("text", ["channel", "contact method", "القناة"]),
    source: field("text", SOURCES),
    listingRef: field("text", LISTINGS),
    message: field("long-text", [
      "message",
      "inquiry",
      "enquiry",
      "الرسالة",
      "الاستفسار",
      ...NOTES,
    ]),
    status: field("stage", ["status", "lead status", "lifecycle stage", "الحالة"]),
    receivedOn: field("date", [
      "received",
      "received on",
      "received at",
      "date",
      "created",
      "created at",
      "created date",
      "create date",
      "enquiry date",
      "تاريخ الاستلام",
      "التاريخ",
    ]),
    owner: field("agent", OWNERS),
  },
  agents: {
    agent: field(
      "agent",
      ["sales agent", "agent", "agent name", "name", "full name", "الوسيط", "اسم الوسيط"],
      { required: true },
    ),
    manager: field("agent", [
      "manager",
      "team lead",
      "team leader",
      "reports to",
      "المدير",
      "قائد الفريق",
    ]),
    team: field("text", [
      "regional office",
      "team",
      "office",
      "branch",
      "department",
      "الفريق",
      "الفرع",
      "المكتب",
    ]),
    email: field("email", EMAILS),
    phone: field("phone", PHONES),
  },
} as const satisfies Record<ImportKind, Record<string, ImportField>>;

/** The definition of a kind's field, undefined where it has none of that name. */
export function fieldOf(kind: ImportKind, key: string): ImportField | undefined {
  const fields: Record<string, ImportField> = IMPORT_FIELDS[kind];

  return Object.hasOwn(fields, key) ? fields[key] : undefined;
}
