/** A second, smaller brokerage: its people must never see the first one's. */
export const contacts = [
  ["maha", "Maha Al Ali", "مها العلي", "ar", "portal", "Property Finder", "agent"],
  ["henrik", "Henrik Solberg", null, "en", "portal", "Bayut", "agent"],
  ["dina", "Dina Kassem", "دينا قاسم", "ar", "referral", "Yousef Al Ketbi", "agent"],
  ["arjun", "Arjun Pillai", null, "en", "web-form", "Website", "agent"],
  ["saif", "Saif Al Blooshi", "سيف البلوشي", "ar", "walk-in", "Creek office", "owner"],
  ["nina", "Nina Petersen", null, "en", "portal", "Property Finder", "owner"],
  ["wael", "Wael Shaheen", "وائل شاهين", "ar", "phone", "Called the office", "agent"],
  ["grace", "Grace Adeyemi", null, "en", "portal", "dubizzle", "agent"],
];

export const accounts = [
  ["Creekside Developments", "developer"],
  ["Ras Al Khor Holding", "landlord"],
];

export const leads = [
  {
    contact: "maha",
    channel: "whatsapp",
    source: "property-finder",
    listingRef: "CRK-310",
    received: "-6m",
    status: "new",
    followUp: "+1h",
    messages: [
      ["in", "-6m", "هل الشقة المطلة على الخور ما زالت معروضة؟ وكم رسوم الخدمات السنوية؟"],
    ],
  },
  {
    contact: "henrik",
    channel: "email",
    source: "bayut",
    listingRef: "CRK-288",
    received: "-1d",
    status: "contacted",
    followUp: "+3h",
    messages: [
      ["in", "-1d", "Could I view the two bedroom in Creek Rise this week?"],
      ["out", "-23h", "Of course. Wednesday at 18:00 is free, and the tenant is at home then."],
      ["in", "-22h", "Wednesday is perfect, thank you."],
    ],
  },
];

export const properties = [
  ["Dubai Creek Harbour, Creek Rise, 2 bed", 231000000, "CRK-288"],
  ["Dubai Creek Harbour, Harbour Views, 1 bed", 164000000, "CRK-310"],
  ["Ras Al Khor, warehouse", 520000000, "CRK-102"],
  ["Al Jaddaf, Dubai Wharf, studio", 79500000, "CRK-277"],
];

export const notes = [
  ["maha", "تفضل الطوابق العليا، ولا تمانع الانتظار حتى نهاية العام."],
  ["henrik", "Pays from Norway; the transfer takes three working days."],
];

export const tasks = [
  ["Confirm Wednesday with the tenant", "henrik", "agent", "+2h"],
  ["الاتصال بدينا بخصوص العقد", "dina", "agent", "-1d"],
];
